type Saved = { version: number; updatedBy: string; updatedAt: string }

/**
 * Whether a section was last saved by the same person within the same hour, so that the trail says
 * so already. The first version may have come with another act, such as registering: it never counts.
 */
export function isSameSitting(
  before: Saved | null,
  { by, at }: { by: string; at: string },
): boolean {
  if (before === null || before.version < 2) return false
  return before.updatedBy === by && hourOf(before.updatedAt) === hourOf(at)
}

function hourOf(instant: string): string {
  return instant.slice(0, 'YYYY-MM-DDTHH'.length)
}
