/** What an act is called in the history: "Ida accepted this claim". */
export const ACT_WORDS: Readonly<Record<string, string>> = {
  importDocument: "brought in",
  acceptClaim: "accepted",
  rejectClaim: "rejected",
  correctClaim: "corrected",
  linkResponse: "linked",
  unlinkResponse: "unlinked",
  undo: "took back a change of",
  foundWorkspace: "founded the desk with",
  addPerson: "added",
  setRole: "changed the role of",
  disablePerson: "disabled",
  enablePerson: "enabled",
  resetPassword: "reset the password of",
  changeOwnPassword: "changed the password of",
  changeOwnName: "changed the name of",
  endSession: "ended a sign-in of",
};
