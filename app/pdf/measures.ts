/** Points of A4, and how a paper is set on it. */
export const page = { width: 595.28, height: 841.89, side: 62, top: 92, bottom: 96 } as const

export const contentWidth = page.width - 2 * page.side

/** Nothing is drawn below it but the foot. */
export const lowest = page.height - page.bottom

export const colour = {
  ink: '#17212b',
  muted: '#51606e',
  line: '#c5ced8',
  tint: '#eef2f6',
  bureau: '#a8231c',
} as const
