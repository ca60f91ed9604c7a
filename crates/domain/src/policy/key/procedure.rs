//! Keys: who decides, by when, in the open and with whom.

macro_rules! procedure_keys {
    ([$next:ident $($rest:ident)*] $($before:tt)*) => {
        $next! {
            [$($rest)*]
            $($before)*
            /// Who confirms dibao, edge and rigid.
            DibaoDecider = "dibao.decider": DECIDER;
            /// Who confirms temporary aid.
            TempDecider = "temp.decider": DECIDER;
            /// From acceptance to the decision on dibao and edge.
            DibaoTotal = "dibao.total": Kind::Period;
            /// The longest that this may be extended to.
            DibaoTotalExtended = "dibao.total_extended": Kind::Period;
            /// From acceptance to the decision on rigid.
            RigidTotal = "rigid.total": Kind::Period;
            /// The longest that this may be extended to.
            RigidTotalExtended = "rigid.total_extended": Kind::Period;
            /// From acceptance to the decision on ordinary temporary aid.
            TempTotal = "temp.total": Kind::Period;
            /// From acceptance to payment of small-fast aid.
            TempSmallTotal = "temp.small.total": Kind::Period;
            /// From discovery to payment of emergency aid.
            TempUrgentDeadline = "temp.urgent.deadline": Kind::Period;
            /// In which the paperwork of emergency aid is owed.
            TempPaperwork = "temp.paperwork": Kind::Period;
            /// From when that period runs.
            TempPaperworkFrom = "temp.paperwork_from": Kind::Choice(&["aid_paid", "emergency_ended"]);
            /// In which an incomplete application is to be completed.
            SupplementPeriod = "intake.supplement": Kind::Period;
            /// In which the investigation starts after acceptance.
            InvestigationStart = "investigation.start": Kind::Period;
            /// In which the economic check starts after the request.
            CheckStart = "check.start": Kind::Period;
            /// A check that takes longer than this allows an extension.
            CheckSlow = "check.slow": Kind::Period;
            /// For what the time to decide may be extended; none where it may not.
            ExtensionReasons = "extension.reasons": EXTENSIONS;
            /// How long an opinion hangs before the decision on dibao and edge.
            PublicityDays = "publicity.days": Kind::Period;
            /// Whether the opinion on rigid hangs too.
            PublicityRigid = "publicity.rigid": Kind::Flag;
            /// Whether the opinion on ordinary temporary aid hangs too.
            PublicityTemp = "publicity.temp": Kind::Flag;
            /// Whether a publicity that ends on a rest day rolls to the next working day.
            PublicityRolls = "publicity.rolls": Kind::Flag;
            /// In which the county confirms after the township's report.
            CountyReview = "county.review": Kind::Period;
            /// In which a refusal is told.
            RefusalNotice = "refusal.notice": Kind::Period;
            /// From which month dibao is paid.
            FirstMonth = "first_month": Kind::Choice(&["next", "current"]);
            /// By which day of the month monthly money is paid.
            PayMonthlyDay = "pay.monthly_day": Kind::Count;
            /// In which approved temporary aid is paid.
            PayTemp = "pay.temp": Kind::Period;
            /// People who visit together.
            VisitTeam = "visit.team": Kind::Count;
        }
    };
}
