import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { noteHere, othersThere } from '#db/presences.ts'
import { actorOf } from '../access/actor.ts'
import { paths } from '../paths.ts'
import { placeOf } from '../presence/place-of.server.ts'
import { lately } from '../presence/seen-lately.ts'

/** Nothing to see here. */
export function loader() {
  return redirect(paths.home())
}

/** Notes that somebody works in a place and says who else does: `{ others: string[] }`. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { db } = context
  const actor = await actorOf(request, context)
  if (actor.kind === 'anonymous') return new Response(null, { status: 401 })
  const place = await placeOf(db, actor, (await request.formData()).get('place'))
  if (place === null) return new Response(null, { status: 404 })
  const now = context.now()
  const accountId = actor.account.id
  await noteHere(db, { ...place, accountId, now })
  const { audience } = place
  const asked = { audience, places: [place.place], accountId, since: lately(now) }
  const others = await othersThere(db, asked)
  return Response.json({ others: others.map(({ name }) => name) })
}
