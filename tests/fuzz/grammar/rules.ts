// All rules of the grammar of expressions, by the kind of their result.

import type { RuleBook } from "./rule.ts";
import { RULES_BYTES } from "./rules_bytes.ts";
import { RULES_COMMON } from "./rules_common.ts";
import {
  RULES_DICT,
  RULES_LIST,
  RULES_SET,
  RULES_TUPLE,
} from "./rules_containers.ts";
import {
  RULES_BOOL,
  RULES_COMPLEX,
  RULES_FLOAT,
  RULES_INT,
} from "./rules_numbers.ts";
import { RULES_OBJECT } from "./rules_object.ts";
import { RULES_STR } from "./rules_str.ts";

export const RULES: RuleBook = {
  of: {
    int: RULES_INT,
    float: RULES_FLOAT,
    bool: RULES_BOOL,
    str: RULES_STR,
    bytes: RULES_BYTES,
    complex: RULES_COMPLEX,
    none: [],
    list: RULES_LIST,
    tuple: RULES_TUPLE,
    dict: RULES_DICT,
    set: RULES_SET,
    object: RULES_OBJECT,
    any: [],
  },
  common: RULES_COMMON,
};
