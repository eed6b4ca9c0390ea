import type { Application } from '#db/applications.ts'
import type { Language } from '#rules/words.ts'
import type { PortalContext } from '../context.ts'
import { paths } from '../paths.ts'
import { caseGround, type PaperReader } from './case-ground.ts'
import { casePapers } from './case-papers.ts'

export type PaperLink = { title: string; about: string; to: string }

/** Where each paper of a case is downloaded. */
export async function paperLinks(
  context: Pick<PortalContext, 'db' | 'config' | 'now' | 'takeBackSeconds'>,
  application: Application,
  asked: { reader: PaperReader; language: Language },
): Promise<PaperLink[]> {
  const ground = await caseGround(context, application, asked)
  return casePapers(ground).map(({ name, title, about }) => ({
    title,
    about,
    to: paths.paper(application.id, name),
  }))
}
