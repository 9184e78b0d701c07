import type { ScopeCatalogue } from './wording.js';

export const es: ScopeCatalogue = {
  everything: 'todo',
  window: 'todo lo que abre y cierra',
  deadline: 'plazos',
  meeting: 'reuniones',
  publication: 'publicaciones',
  line: 'línea de acción {code}',
};
