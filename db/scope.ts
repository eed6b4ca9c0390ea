/** Who asks: a company sees its own, a district and the city what was submitted to them. */
export type Scope =
  | { kind: 'organisation'; organisationId: string }
  | { kind: 'district'; districtCode: string }
  | { kind: 'city' }
  /** Cases on whose open panel the expert reviews, not blind; what is blind is read elsewhere. */
  | { kind: 'expert'; accountId: string }
  /** The timer. */
  | { kind: 'everything' }
