"""When the remark beside a letter names a budget, and so is the scope of the letter."""

import re

from raci_desktop.domain.matrix import IT_FUNDED, PRODUCT_FUNDED

_FOR = re.compile(
    r"(?:for|pour|para|für|per|voor|для|only)\s+(?:the\s+)?(.+)", re.IGNORECASE | re.DOTALL
)
_THINGS = r"(?:\s+(?:digital\s+)?(?:services?|systems?|work|part|teams?|only|activities))*"
_FUNDED = re.compile(
    rf"([\w&.-]+(?:\s[\w&.-]+)?)[\s-]+(?:funded|financed|budget(?:ed)?|paid){_THINGS}",
    re.IGNORECASE,
)
_BY = re.compile(
    rf"(?:funded|financed|paid)\s+(?:by|from)\s+(?:the\s+)?(.+?){_THINGS}", re.IGNORECASE
)
_BARE = re.compile(rf"((?:[\w&]+\s)?(?:opex|capex)){_THINGS}", re.IGNORECASE)


def scope_of(remark: str) -> str | None:
    """Return the scope a remark names ("for product-funded services"), None for a plain note."""
    text = remark.strip()
    text = found[1] if (found := _FOR.fullmatch(text)) else text
    for pattern, suffix in ((_FUNDED, "-funded"), (_BY, "-funded"), (_BARE, "")):
        if found := pattern.fullmatch(text):
            return _canonical(found[1], suffix)
    return None


def _canonical(payer: str, suffix: str) -> str:
    name = payer.strip(" -").casefold()
    if name in {"product", "products", "product capex"}:
        return PRODUCT_FUNDED
    if name in {"it", "it capex"}:
        return IT_FUNDED
    return payer.strip(" -") + suffix
