//! Keys: one case one discussion, conferences and panels.

macro_rules! discussion_keys {
    ([$next:ident $($rest:ident)*] $($before:tt)*) => {
        $next! {
            [$($rest)*]
            $($before)*
            /// Who takes up a case that no rule covers: the county's coordination, a joint conference, or the township's panel.
            OcodDecider = "ocod.decider": Kind::Choice(&["coordination", "conference", "panel"]);
            /// In which a panel meets after acceptance; none where nothing is said.
            OcodPanel = "ocod.panel": Kind::Period;
            /// Least people of a panel; none where nothing is said.
            OcodQuorum = "ocod.quorum": Kind::Count;
            /// Whether an observer of discipline is there.
            OcodObserver = "ocod.observer": Kind::Flag;
            /// How long its result hangs; none where nothing is said.
            OcodPublicity = "ocod.publicity": Kind::Period;
            /// In which it is filed after the decision; none where nothing is said.
            OcodFiling = "ocod.filing": Kind::Period;
            /// Most first aid of a case that cannot wait for the panel, yuan; none where nothing is said.
            OcodUrgentCap = "ocod.urgent_cap": Kind::Yuan;
            /// In which that first aid is there; none where nothing is said.
            OcodUrgentDeadline = "ocod.urgent_deadline": Kind::Period;
            /// In which its papers are owed after the emergency; none where nothing is said.
            OcodPaperwork = "ocod.paperwork": Kind::Period;
            /// Least reviews of such a case in a year; none where nothing is said.
            OcodReviews = "ocod.reviews_per_year": Kind::Count;
            /// Share of such cases that the county looks at again; none where nothing is said.
            OcodRecheck = "ocod.recheck_rate": Kind::Ratio;
            /// How small aid is discussed by itself where a plan uses the word: in short, or by the panel; none where it is not.
            OcodSmall = "ocod.small": Kind::Choice(&["none", "short", "panel"]);
            /// Who convenes the joint conference; none where nothing is said.
            ConferenceConvenor = "conference.convenor": Kind::Choice(&["none", "government_office", "vice_head"]);
            /// Units of the joint conference; none where nothing is said.
            ConferenceMembers = "conference.members": Kind::Count;
            /// Least meetings in a year; none where nothing is said.
            ConferencePerYear = "conference.per_year": Kind::Count;
        }
    };
}
