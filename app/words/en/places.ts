export const places = {
  title: 'Places to recommend',
  lead: 'A recommendation takes a place; it is not given back when the company withdraws later or is not recognised.',
  none: 'No round asks your district to recommend now.',
  free: (taken: number) => `The bureau has set no quota: no limit; ${taken} recommended`,
  left: (quota: number, taken: number, left: number) =>
    `${quota} places, ${taken} taken, ${left} left`,
  uses: (left: number) => `Takes one of the ${left} places left; it is not given back later`,
}
