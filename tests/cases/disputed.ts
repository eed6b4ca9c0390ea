/** Worked examples whose expected verdict we hold to be wrong, by id, with the reason. */
export const disputed: Readonly<Record<string, string>> = {}
