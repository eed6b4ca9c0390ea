import type { Answers } from '#db/answers-json.ts'

/**
 * The saved answers with what the form says of its own entries. Entries that the form does not
 * show, such as earlier years, stay; an emptied one goes.
 */
export function takeEntries(
  saved: Answers,
  form: Readonly<Record<string, string>>,
  names: readonly string[],
): Answers {
  const shown = new Set(names)
  const kept = Object.entries(saved).filter(([name]) => !shown.has(name))
  const taken = names.flatMap(name => {
    const typed = (form[name] ?? '').trim()
    return typed === '' ? [] : [[name, typed] as const]
  })
  return Object.fromEntries([...kept, ...taken])
}

export function sameAnswers(a: Answers, b: Answers): boolean {
  const names = Object.keys(a)
  return names.length === Object.keys(b).length && names.every(name => a[name] === b[name])
}
