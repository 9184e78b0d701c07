import { z } from 'zod';
import type { Address, AddressBook, PersonalAddresses } from '../chat/addresses.js';
import type { Place } from '../chat/incoming.js';
import { languageOf } from '../shared/language.js';
import type { Address as AddressRow, PrismaClient } from './generated/client.js';

const details = z.record(z.string(), z.string());

export function createAddressBook(prisma: PrismaClient): AddressBook & PersonalAddresses {
  return {
    async save(address) {
      const key = keyOf(address.place);
      const values = {
        kind: address.place.kind,
        details: { ...address.details },
        personId: address.personId ?? null,
        language: address.language ?? null,
        zone: address.zone ?? null,
      };
      await prisma.address.upsert({ where: whereOf(key), create: { ...key, ...values }, update: values });
    },
    async find(place) {
      const row = await prisma.address.findUnique({ where: whereOf(keyOf(place)) });
      return row ? toAddress(row) : undefined;
    },
    async findPerson({ platform, tenant, id }) {
      // Microsoft's ids are written in either case. Prisma compares without case by patterns, in which `_` is any letter.
      const as = (value: string) => ({ in: [value, value.toLowerCase(), value.toUpperCase()] });
      const row = await prisma.address.findFirst({
        where: { platform, tenant: as(tenant), personId: as(id), kind: 'direct' },
        orderBy: { savedAt: 'desc' },
      });
      return row ? toAddress(row) : undefined;
    },
    async remove(place) {
      await prisma.address.deleteMany({ where: keyOf(place) });
    },
  };
}

function keyOf({ platform, tenant, conversation }: Place) {
  return { platform, tenant, conversation };
}

function whereOf(key: ReturnType<typeof keyOf>) {
  return { platform_tenant_conversation: key };
}

function toAddress(row: AddressRow): Address {
  const language = languageOf(row.language ?? undefined);
  return {
    place: {
      // Only `save` writes these columns, from a Place.
      platform: row.platform as Place['platform'],
      tenant: row.tenant,
      conversation: row.conversation,
      kind: row.kind as Place['kind'],
    },
    details: details.parse(row.details),
    ...(row.personId === null ? {} : { personId: row.personId }),
    ...(language ? { language } : {}),
    ...(row.zone === null ? {} : { zone: row.zone }),
  };
}
