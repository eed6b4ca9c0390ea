/** Files in which versions or kinds of one programme stand together; the others are named by id. */
const shared = [
  'alliance-sme',
  'incubator-graduate',
  'innovation-centre',
  'key-laboratory',
  'research-centre',
  'science-park-national',
  'transplant-city',
]

/** The file of a programme, for its author. */
export function fileOf(id: string): string {
  return `rules/programmes/${shared.find(file => id.startsWith(`${file}-`)) ?? id}.ts`
}
