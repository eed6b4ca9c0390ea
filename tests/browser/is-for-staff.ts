const staffRoutes =
  /^routes\/(review|rounds|experts|expert|nearly-there|rule-book|admin|calendar|mailbox)\b/

/** Whether a route is one of the bureau's, the districts' and the experts' desks. */
export function isForStaff(routeId: string): boolean {
  return staffRoutes.test(routeId)
}
