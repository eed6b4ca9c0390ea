import { expect } from 'vitest'
import { linkOf, type Town } from './town.ts'

/** The chief puts everybody who waits for the decision on one list; gives its path on the desk. */
export async function prepareNotice(town: Town): Promise<string> {
  const chief = await town.as('chief')
  const desk = await chief.open('/review/notices')
  await chief.open(linkOf(desk, /\/new$/))
  const prepared = await chief.send({
    startsOn: '2026-10-13',
    minutes: '虚构会议纪要第 1 号',
    intent: 'send',
  })
  expect(prepared.html).not.toContain('value="sign"')
  return prepared.path
}

/** The head signs the list; gives the number under which the public finds it. */
export async function signNotice(town: Town, path: string): Promise<string> {
  const head = await town.as('head')
  await head.open(path)
  const { text } = await head.send({ intent: 'sign' })
  const [number = ''] = /GS-\d{4}-\d+/.exec(text) ?? []
  expect(number).not.toBe('')
  return number
}

/** A member of the public objects to one row, under a name; gives the number of the objection. */
export async function object(
  town: Town,
  { number, applicant, ground }: { number: string; applicant: number; ground: string },
): Promise<string> {
  const visitor = town.visitor()
  await visitor.open(linkOf(await visitor.open('/notices'), new RegExp(`/${number}$`)))
  await visitor.open(`/notices/${number}/object`)
  const { text } = await visitor.send({
    about: (await town.caseOf(applicant)).id,
    kind: 'named',
    name: '赵举证（虚构）',
    email: 'objector@demo.example',
    ground,
  })
  return /YY-\d{4}-\d+/.exec(text)?.[0] ?? ''
}

/** An officer accepts the objection and tells the company its substance, not who made it. */
export async function acceptObjection(town: Town, substance: string): Promise<void> {
  const officer = await town.as('officer')
  const desk = await officer.open('/review/objections')
  await officer.open(linkOf(desk, /\/review\/objections\/./))
  await officer.send({ substance, confirm: 'yes', intent: 'accept' })
}

/** What was found is noted, the chief drafts that the objection does not hold, the head signs. */
export async function dismissObjection(town: Town, reason: string): Promise<void> {
  const officer = await town.as('officer')
  const desk = await officer.open('/review/objections')
  const objection = linkOf(desk, /\/review\/objections\/./)
  await officer.open(objection)
  await officer.sendExpecting(200, { findings: '查阅了专利登记簿。', intent: 'findings' })
  const chief = await town.as('chief')
  await chief.open(linkOf(await chief.open(objection), /\/draft\/dismiss_objection/))
  const drafted = await chief.send({ text: reason })
  const head = await town.as('head')
  await head.open(linkOf(await head.open(drafted.path), /\/move\/dismiss_objection/))
  await head.send({})
}

/** One refusal for several cases: drafted at once by the chief, signed at once by the head. */
export async function refuseTogether(town: Town, refused: readonly number[]): Promise<void> {
  const cases = await Promise.all(refused.map(town.caseOf))
  const chief = await town.as('chief')
  await chief.open('/review/batch')
  await chief.sendExpecting(200, {
    row: cases.map(({ id, version }) => `${id}:${version}`),
    event: 'reject',
    ground: 'judged_insufficient',
    text: '专家评审平均分未达到要求',
    intent: 'run',
  })
  const head = await town.as('head')
  const { html } = await head.open('/review/batch')
  const rows = [...html.matchAll(/name="row"[^>]*value="([^"]+)"/g)].map(([, row = '']) => row)
  expect(rows).toHaveLength(refused.length)
  await head.sendExpecting(200, { row: rows, intent: 'run' })
}
