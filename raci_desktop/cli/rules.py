"""``rules`` and ``explain``: the catalogue as a list, and the page of one rule."""

import argparse
import textwrap

from raci_desktop.analysis.rule import Family
from raci_desktop.application.ports import Services
from raci_desktop.application.rule_catalogue import RuleInfo, catalogue, close_codes, rule_info
from raci_desktop.application.stages import listed
from raci_desktop.cli.errors import CommandError
from raci_desktop.cli.output import plain, say, say_json

HELP = "list the rules: what each looks for, how it weighs, its limits"
EXPLAIN_HELP = "explain a rule: what, why, examples, source, thresholds"

_COLUMNS = 80
_HANGING = "  "
_UNDER = " " * 6
"""The place of a rule's title."""
_JSON_HELP = "print JSON (see docs/json.md)"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of ``rules``."""
    parser.add_argument("codes", metavar="CODE", nargs="*", help="only these rules, such as P2")
    parser.add_argument("--json", action="store_true", help=_JSON_HELP)


def add_explain_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of ``explain``."""
    parser.add_argument("code", metavar="CODE", help="the code of the rule, such as P2")
    parser.add_argument("--json", action="store_true", help=_JSON_HELP)


def run(args: argparse.Namespace, _services: Services) -> int:
    """Print the catalogue, or the rules asked for in its order."""
    wanted = [_rule(code).code for code in args.codes]
    rules = [one for one in catalogue() if not wanted or one.code in wanted]
    if args.json:
        say_json({"rules": [as_json(one) for one in rules]})
    else:
        _say_list(rules)
    return 0


def run_explain(args: argparse.Namespace, _services: Services) -> int:
    """Print the page of a rule, in lines of at most 80 columns; only a link may be longer."""
    rule = _rule(args.code)
    if args.json:
        say_json({**as_json(rule), "page": rule.text})
        return 0
    print(f"{rule.code} · {rule.title}")
    print(f"{rule.family.value} · {rule.severity.word}")
    for block in rule.blocks:
        print()
        for paragraph in block:
            _say_wrapped(paragraph, rest=_HANGING)
    return 0


def as_json(rule: RuleInfo) -> dict[str, object]:
    """Return a rule in the shape of docs/json.md."""
    return {
        "code": rule.code,
        "title": rule.title,
        "family": rule.family.value,
        "severity": rule.severity.word,
        "why": rule.why,
        "limits": [
            {"name": one.name, "default": one.default, "words": one.words} for one in rule.limits
        ],
    }


def _say_list(rules: list[RuleInfo]) -> None:
    for number, family in enumerate(dict.fromkeys(rule.family for rule in rules)):
        if number:
            say()
        _say_family(family, [rule for rule in rules if rule.family is family])


def _say_family(family: Family, rules: list[RuleInfo]) -> None:
    say(family.value)
    for rule in rules:
        print(f"  {rule.code:<4}{rule.title} ({rule.severity.word})")
        _say_wrapped(rule.why, _UNDER, _UNDER)
        for limit in rule.limits:
            _say_wrapped(f"limit {limit.default}: {limit.words}", _UNDER, _UNDER + _HANGING)


def _say_wrapped(text: str, indent: str = "", rest: str = "") -> None:
    """Print text in lines of at most 80 columns; links are not broken."""
    lines = textwrap.wrap(
        plain(text),
        _COLUMNS,
        initial_indent=indent,
        subsequent_indent=rest,
        break_long_words=False,
        break_on_hyphens=False,
    )
    print("\n".join(lines))


def _rule(code: str) -> RuleInfo:
    """Return the rule of a code. Raises CommandError that names the codes close to it."""
    rule = rule_info(code)
    if rule is not None:
        return rule
    close = listed(list(close_codes(code)))
    hint = f"close to it: {close}." if close else "“raci-desktop rules” lists all."
    raise CommandError(f"There is no rule “{plain(code)}”; {hint}")
