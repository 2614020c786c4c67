import { addressOf } from "./claim-filter";
import { NO_RULE, type ProposalRule, ruleParts } from "./proposal-rule";

/** What new readings propose; with parts of a rule, the proposals that it means. */
export const hrefOfReread = (rule: Partial<ProposalRule> = {}, page = 1) =>
  addressOf("/reread", {
    ...ruleParts({ ...NO_RULE, ...rule }),
    page: page > 1 ? String(page) : undefined,
  });
