import { create as contentDisposition } from 'content-disposition'
import { Router, type Request, type Response } from 'express'
import { applicationById, type Application } from '#db/applications.ts'
import { actorOfCookie, type Actor } from '../access/actor.ts'
import { can } from '../access/policy.ts'
import { scopeOf } from '../access/scope.ts'
import { Busy } from '../access/taking-turns.ts'
import type { PortalContext } from '../context.ts'
import { readerOf, sendRefusal } from '../http/refusal-page.ts'
import { paths } from '../paths.ts'
import { languageOf } from '../words/language.ts'
import { caseGround } from './case-ground.ts'
import { casePapers } from './case-papers.ts'
import { drawAside } from './draw-aside.ts'

type ContextOf = (request: Request, response: Response) => PortalContext

/** The papers of cases as PDF, outside Remix, whose bundle knows no threads. */
export function paperFiles(contextOf: ContextOf): Router {
  const router = Router()
  router.get('/papers/:application/:name.pdf', async (request, response, next) => {
    try {
      await giveOut(request, response, contextOf(request, response))
    } catch (error) {
      next(error)
    }
  })
  return router
}

async function giveOut(
  request: Request<{ application: string; name: string }>,
  response: Response,
  context: PortalContext,
): Promise<void> {
  const { application: id, name } = request.params
  const actor = await actorOfCookie(request.headers.cookie ?? null, context)
  if (actor.kind === 'anonymous') {
    const back = encodeURIComponent(paths.paper(id, name))
    response.redirect(302, `${paths.login()}?redirectTo=${back}`)
    return
  }
  const application = await readableCase(context, actor, id)
  const offered =
    application === null
      ? []
      : casePapers(
          await caseGround(context, application, {
            reader: actor.kind === 'company' ? 'company' : 'house',
            language: languageOf(readerOf(request)),
          }),
        )
  const paper = offered.find(each => each.name === name)
  if (paper === undefined) {
    sendRefusal(request, response, { status: 404, kind: 'not found' })
    return
  }
  const made = paper.make()
  try {
    const bytes = await drawAside(made)
    response.setHeader('Content-Type', 'application/pdf')
    response.setHeader('Content-Disposition', contentDisposition(made.fileName))
    response.setHeader('Cache-Control', 'no-store')
    response.end(bytes)
  } catch (error) {
    if (!(error instanceof Busy)) throw error
    sendRefusal(request, response, { status: 503, kind: 'broken' })
  }
}

/** The case if the actor may read its papers; null for another's as for none. */
async function readableCase(
  { db }: PortalContext,
  actor: Actor,
  id: string,
): Promise<Application | null> {
  const scope = scopeOf(actor)
  if (scope === null) return null
  const found = await applicationById(db, { id, scope })
  if (found === null) return null
  const object = {
    organisationId: found.organisation_id,
    districtCode: found.district_code,
    state: found.state,
  }
  const action = actor.kind === 'company' ? 'application.read' : 'case.read'
  return can(actor, action, object) ? found : null
}
