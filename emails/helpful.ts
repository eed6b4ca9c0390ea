import type { MessageKind } from './message.ts'

/** Those that help without serving anything: each account chooses how it is told of them. */
export const helpfulKinds = [
  'correction-reminder',
  'window-closing-reminder',
  'annual-report-reminder',
  'new-match',
  'officer-task',
  'recognition-task',
  'assignment',
  'case-message',
  'expert-reminder',
] as const satisfies readonly MessageKind[]

export type HelpfulKind = (typeof helpfulKinds)[number]

export function isHelpful(kind: string): kind is HelpfulKind {
  return helpfulKinds.some(known => known === kind)
}
