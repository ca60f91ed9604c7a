//! Keys: visits, care, referrals and displaced persons.

macro_rules! service_keys {
    ([$next:ident $($rest:ident)*] $($before:tt)*) => {
        $next! {
            [$($rest)*]
            $($before)*
            /// Least visits to a household that is looked after, in a month; none where nothing is said.
            VisitsPerMonth = "visits.per_month": Kind::Count;
            /// Least visits to a contact point in a quarter; none where nothing is said.
            VisitsPerQuarter = "visits.per_quarter": Kind::Count;
            /// Months after which the meeting that approves persons and amounts is held again; none where nothing is said.
            MeetingMonths = "meeting.months": Kind::Count;
            /// Who is paired with whom.
            PairingKinds = "pairing.kinds": Kind::Words(&["leader_village", "branch_household", "member_person"]);
            /// Least visits and cleanings of a carer in a month; none where nothing is said.
            ServiceVisits = "service.visits_per_month": Kind::Count;
            /// Least haircuts in a month; none where nothing is said.
            ServiceHaircuts = "service.haircuts_per_month": Kind::Count;
            /// What there is for each tekun person at home.
            ServiceChecklist = "service.checklist": Kind::Words(&["care_agreement", "service_standard", "regular_visits", "kept_up", "emergency_plan", "service_card"]);
            /// Months without an identity after which a displaced person is settled.
            DisplacedSettlement = "displaced.settlement_months": Kind::Count;
            /// In which a search for relatives is announced.
            DisplacedNotice = "displaced.notice": Kind::Period;
            /// In which a DNA comparison is asked for.
            DisplacedDna = "displaced.dna": Kind::Period;
            /// The usual longest stay in a relief station.
            DisplacedStay = "displaced.stay": Kind::Period;
            /// Types of households of a comprehensive assessment.
            AssessmentTypes = "assessment.types": Kind::Count;
            /// Measures that its plans choose from.
            AssessmentMeasures = "assessment.measures": Kind::Count;
            /// Kinds of people in its team.
            AssessmentTeam = "assessment.team": Kind::Count;
            /// Fields that a look-back over audit findings covers.
            AuditDomains = "audit.domains": Kind::Words(&["child_welfare", "elder_care", "social_affairs", "social_assistance"]);
            /// Task forces of that look-back.
            AuditTaskForces = "audit.task_forces": Kind::Count;
            /// Steps in which a place recognises those in difficulty.
            RecognitionSteps = "recognition.steps": Kind::Count;
            /// Classes of measures for them.
            RecognitionMeasures = "recognition.measures": Kind::Count;
        }
    };
}
