"""A country package with one rule: dibao for a household, amounts in whole fen."""

from openfisca_core.entities import build_entity
from openfisca_core.parameters import ParameterNode
from openfisca_core.periods import MONTH
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_core.variables import Variable

Person = build_entity(key="person", plural="persons", label="A person", is_person=True)
Household = build_entity(
    key="household",
    plural="households",
    label="Who is counted together",
    roles=[{"key": "member", "plural": "members", "label": "Members"}],
)

KINDS = ["wage", "business", "property", "transfer", "other"]


def income_of(kind):
    """The monthly income of one kind."""
    return type(kind, (Variable,), {"value_type": int, "entity": Household, "definition_period": MONTH})


class income(Variable):
    value_type = int
    entity = Household
    definition_period = MONTH

    def formula(household, period):
        return sum(household(kind, period) for kind in KINDS)


class line(Variable):
    value_type = int
    entity = Household
    definition_period = MONTH

    def formula(household, period, parameters):
        return household.nb_persons() * parameters(period).dibao.standard


class eligible(Variable):
    value_type = bool
    entity = Household
    definition_period = MONTH

    def formula(household, period):
        return household("income", period) < household("line", period)


class amount(Variable):
    """In whole yuan, rounded up."""

    value_type = int
    entity = Household
    definition_period = MONTH

    def formula(household, period):
        short = household("line", period) - household("income", period)
        return household("eligible", period) * -(-short // 100)


def system(standard, since):
    """The system with the given standard, in fen for one person and month."""
    country = TaxBenefitSystem([Person, Household])
    country.parameters = ParameterNode("", data={"dibao": {"standard": {"values": {since: {"value": standard}}}}})
    country.add_variables(*[income_of(kind) for kind in KINDS], income, line, eligible, amount)
    return country
