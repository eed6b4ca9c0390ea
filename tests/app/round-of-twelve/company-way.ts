import { chanceFrom } from '#app/demonstration/random.ts'
import { typedSubject } from '#app/demonstration/subject-answers.ts'
import { expect } from 'vitest'
import { FAMILY, linkOf, type Town } from './town.ts'

const paper = {
  name: '虚构样例.pdf',
  content: Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n'),
}

const statement = {
  contactName: '张会计（虚构）',
  contactTelephone: '13800000000',
  note: '本申请为演示样例，企业、人员与数据均为虚构。',
}

/** A clerk begins an application from the page of the match, fills every section and adds files. */
export async function fillIn(town: Town, applicant: number): Promise<void> {
  const clerk = await town.clerkOf(applicant)
  await clerk.open(`/company/matches/${FAMILY}`)
  const tasks = await clerk.send({}, { action: new RegExp(`/matches/${FAMILY}$`) })
  const { path } = tasks
  town.cases.set(applicant, path.split('/').at(-1) ?? '')
  const about = { ...typedSubject(FAMILY, chanceFrom(applicant), '2026-09-14'), statement }
  for (const link of new Set(tasks.links.filter(each => each.startsWith(`${path}/sections/`)))) {
    const page = await clerk.open(link)
    const [, answers = {}] =
      Object.entries(about).find(([section]) => link.endsWith(`/${section}`)) ?? []
    const asked = Object.entries(answers).filter(([name]) => page.names.includes(name))
    await clerk.send({ ...Object.fromEntries(asked), tick: 'yes', intent: 'back' })
  }
  await addFiles(town, applicant)
}

async function addFiles(town: Town, applicant: number): Promise<void> {
  const clerk = await town.clerkOf(applicant)
  const address = await caseAddress(town, applicant)
  const { uploads } = await clerk.open(`${address}/evidence`)
  for (let at = 0; at < uploads; at += 1)
    expect((await clerk.attach(at, paper)).path).toContain('result=received')
}

/** Checks the answers, declares them true and submits; gives what the receipt says. */
export async function submit(town: Town, applicant: number): Promise<string> {
  const clerk = await town.clerkOf(applicant)
  await clerk.open(`${await caseAddress(town, applicant)}/check`)
  return (await clerk.send({ agree: 'yes' })).text
}

export async function withdraw(town: Town, applicant: number): Promise<void> {
  const clerk = await town.clerkOf(applicant)
  await clerk.open(`${await caseAddress(town, applicant)}/withdraw`)
  await clerk.send({ reason: '审计报告尚未出具。', confirm: 'yes' })
}

/** Changes what was asked for, answers each item and submits again. */
export async function correct(town: Town, applicant: number): Promise<void> {
  const clerk = await town.clerkOf(applicant)
  const address = await caseAddress(town, applicant)
  const notice = await clerk.open(`${address}/correction`)
  expect(notice.text).toContain('请说明核心技术与主要产品的对应关系')
  await clerk.send({ intent: '0' })
  const asked = await clerk.send({ note: '核心技术对应主要产品的生产工艺。', intent: 'back' })
  const answers = asked.names.filter(name => name.startsWith('answer'))
  expect(answers).toHaveLength(1)
  const said = Object.fromEntries(answers.map(name => [name, '已按要求补充。']))
  await clerk.send({ ...said, agree: 'yes' })
}

/** The page of the own application. */
export async function ownCase(town: Town, applicant: number) {
  return (await town.clerkOf(applicant)).open(await caseAddress(town, applicant))
}

export async function answerObjection(town: Town, applicant: number, answer: string) {
  const clerk = await town.clerkOf(applicant)
  await clerk.open(linkOf(await ownCase(town, applicant), /\/objection$/))
  await clerk.send({ answer })
}

export async function caseAddress(town: Town, applicant: number): Promise<string> {
  return `/company/applications/${(await town.caseOf(applicant)).id}`
}
