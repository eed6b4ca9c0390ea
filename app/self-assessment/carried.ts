/** A walk as the hidden entries of a form. */
export type CarriedWalk = { answers: string; steps: string; programmes: string }
