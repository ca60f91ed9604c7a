//! Keys: who decides, by when, in the open and with whom.

macro_rules! procedure_keys {
    ([$next:ident $($rest:ident)*] $($before:tt)*) => {
        $next! {
            [$($rest)*]
            $($before)*
            /// Who confirms dibao in all its forms.
            DibaoDecider = "dibao.decider": DECIDER;
            /// Who confirms edge households.
            EdgeDecider = "edge.decider": DECIDER;
            /// Who confirms rigid-expenditure households.
            RigidDecider = "rigid.decider": DECIDER;
            /// Who confirms temporary aid.
            TempDecider = "temp.decider": DECIDER;
            /// From acceptance to the decision on dibao.
            DibaoTotal = "dibao.total": Kind::Period;
            /// The longest that this may be extended to.
            DibaoTotalExtended = "dibao.total_extended": Kind::Period;
            /// From acceptance to the decision on edge.
            EdgeTotal = "edge.total": Kind::Period;
            /// The longest that this may be extended to.
            EdgeTotalExtended = "edge.total_extended": Kind::Period;
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
            /// Who confirms tekun.
            TekunDecider = "tekun.decider": DECIDER;
            /// In which the township investigates tekun and states its opinion.
            TekunTownship = "tekun.township": Kind::Period;
            /// How long an opinion on tekun hangs.
            TekunPublicity = "tekun.publicity": Kind::Period;
            /// In which the county confirms tekun after the township's report.
            TekunCounty = "tekun.county": Kind::Period;
            /// From acceptance to the decision on tekun; none where only the steps have a time.
            TekunTotal = "tekun.total": Kind::Period;
            /// The longest that this may be extended to; none where it has none.
            TekunTotalExtended = "tekun.total_extended": Kind::Period;
            /// In which a refusal of tekun is told.
            TekunRefusalNotice = "tekun.refusal_notice": Kind::Period;
            /// In which the township states a new opinion after an objection.
            TekunObjection = "tekun.objection": Kind::Period;
            /// How long the end of tekun hangs before it is decided.
            TekunExitPublicity = "tekun.exit_publicity": Kind::Period;
            /// In which a change of self-care is assessed again.
            TekunReassess = "tekun.reassess": Kind::Period;
            /// In which the township investigates dibao and states its opinion; none where only the total has a time.
            TownshipReview = "township.review": Kind::Period;
            /// Steps that do not count in the time to decide on dibao.
            DibaoTotalExcludes = "dibao.total_excludes": Kind::Words(&["publicity", "panel"]);
            /// How long a decision hangs; none where a place says none.
            PublicityDecision = "publicity.decision": Kind::Period;
            /// Whether the decision is made public where the household lives.
            DecisionPublished = "publicity.decision_required": Kind::Flag;
            /// What a public list says of a household.
            PublicityFields = "publicity.fields": Kind::Words(&["name", "household_size", "amount", "income"]);
            /// Whether a list hangs as long as aid is paid.
            PublicityLongTerm = "publicity.long_term": Kind::Flag;
            /// Whether there is a second publicity after the decision.
            PublicityAfter = "publicity.after_decision": Kind::Flag;
            /// Whether aid for children hangs.
            PublicityChildren = "publicity.children": Kind::Flag;
            /// Whether small-fast aid hangs before it is paid.
            PublicitySmall = "publicity.small_fast": Kind::Flag;
            /// Whether medical aid hangs.
            PublicityMedical = "publicity.medical": Kind::Flag;
            /// Whether who was aided is disclosed each month.
            DisclosureMonthly = "disclosure.monthly": Kind::Flag;
            /// Where it is disclosed.
            DisclosurePlaces = "disclosure.places": Kind::Words(&["portal", "wall", "township_board", "village_board"]);
            /// What is disclosed.
            DisclosureFields = "disclosure.fields": Kind::Words(&["policy", "recipient", "standard", "amount", "cause", "review_opinion", "decision"]);
            /// Whether the household is heard before aid is cut or ended.
            HearingBeforeCut = "hearing.before_cut": Kind::Flag;
            /// Where dibao and tekun are applied for.
            IntakePlace = "intake.place": Kind::Choice(&["registration", "residence"]);
            /// Whether holders of a residence permit may apply where they live.
            ResidencePermit = "intake.residence_permit": Kind::Flag;
            /// Whether nothing is confirmed without a report of the economic check.
            CheckRequired = "check.required": Kind::Flag;
            /// Families whose economic check a plan left out.
            CheckWaivedFor = "check.waived_for": Kind::Words(&["registered_hardship"]);
            /// Months after which an ordinary household is looked at again.
            RecertMonths = "recert.months": Kind::Count;
            /// The same with unstable income and somebody able to work.
            RecertUnstable = "recert.unstable_months": Kind::Count;
            /// The same of a household of class A; none where a place has no classes.
            RecertClassA = "recert.class_a_months": Kind::Count;
            /// The same of a household of class B; none where a place has no classes.
            RecertClassB = "recert.class_b_months": Kind::Count;
            /// The same of a household of class C; none where a place has no classes.
            RecertClassC = "recert.class_c_months": Kind::Count;
            /// Months after which all on the roll are checked by the system; none where a place says none.
            RecertSystem = "recert.system_months": Kind::Count;
            /// Months after which persons without work, income and support are looked at again; none where as others.
            RecertNoSupport = "recert.no_support_months": Kind::Count;
            /// Months after which townspeople able to work are looked at again; none where as others.
            RecertUrbanAble = "recert.urban_able_months": Kind::Count;
            /// Months after which country people able to work are looked at again; none where as others.
            RecertRural = "recert.rural_months": Kind::Count;
            /// Whether a grave emergency lets these times be extended.
            RecertEmergency = "recert.emergency_extension": Kind::Flag;
            /// Months after a member's death by which the amount is adjusted.
            DeathAdjust = "death.adjust_months": Kind::Count;
            /// Months of a change not told after which the household is admonished.
            ChangeReport = "change.report_months": Kind::Count;
            /// Whether the county approves again before it pays.
            SecondApproval = "pay.second_approval": Kind::Flag;
            /// Whether acceptance, review and confirmation are three people.
            DutiesSeparated = "duties.separated": Kind::Flag;
            /// In which a department tells the result of what was passed to it; none where nothing is said.
            ReferralFeedback = "referral.feedback": Kind::Period;
            /// In which a department settles what was passed to it.
            ReferralTotal = "referral.total": Kind::Period;
            /// In which a complaint is answered; none where nothing is said.
            ComplaintAnswer = "complaint.answer": Kind::Period;
            /// From when a student receives what the status gives; none where nothing is said.
            EducationStart = "education.start": Kind::Choice(&["none", "next_month"]);
            /// From when a student loses it; none where nothing is said.
            EducationStop = "education.stop": Kind::Choice(&["none", "next_semester"]);
        }
    };
}
