-- CreateTable
CREATE TABLE "register_mappings" (
    "register" TEXT NOT NULL,
    "columns" JSON NOT NULL,

    CONSTRAINT "register_mappings_pkey" PRIMARY KEY ("register")
);
