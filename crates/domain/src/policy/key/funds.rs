//! Keys: reserves, payers and institutions.

macro_rules! funds_keys {
    ([$next:ident $($rest:ident)*] $($before:tt)*) => {
        $next! {
            [$($rest)*]
            $($before)*
            /// Whether the budget sets aside a fund of its own each year.
            ReserveYearlyFund = "reserve.yearly_fund": Kind::Flag;
            /// Balance in yuan below which a township's reserve sounds an alarm; none where there is none.
            ReserveFloor = "reserve.floor": Kind::Yuan;
            /// Opening advance of a township's reserve in yuan for each village; none where there is none.
            ReservePerVillage = "reserve.per_village": Kind::Yuan;
            /// The county's own reserve in yuan a year; none where there is none.
            ReserveCounty = "reserve.county": Kind::Yuan;
            /// Most that a township's reserve holds in a month, in yuan; none where there is none.
            ReserveCeiling = "reserve.ceiling": Kind::Yuan;
            /// How a township's reserve is refilled; none where nothing is said.
            ReserveRefill = "reserve.refill": Kind::Choice(&["none", "monthly_by_use", "by_use"]);
            /// Share of what a township paid out that the county bears at the end of the year; none where it is not shared.
            ReserveSettlementShare = "reserve.settlement_county_share": Kind::Ratio;
            /// Whether donations are taken off before the year is settled.
            ReserveDonationsFirst = "reserve.donations_first": Kind::Flag;
            /// Whose budget holds the township's reserve.
            ReservePayer = "reserve.payer": PAYER;
            /// How money comes to the township where the payment platform fails; none where nothing is said.
            ReserveAdvance = "reserve.advance": Kind::Choice(&["none", "joint_document"]);
            /// How often the use of reserves is inspected; none where nothing is said.
            ReserveInspection = "reserve.inspection": Kind::Choice(&["none", "irregular"]);
            /// Quota of an institution of one star, yuan per resident and year.
            InstitutionClass1 = "institution.quota.class_1": Kind::Yuan;
            /// Quota of an institution of two stars, yuan per resident and year.
            InstitutionClass2 = "institution.quota.class_2": Kind::Yuan;
            /// Quota of an institution of three stars, yuan per resident and year.
            InstitutionClass3 = "institution.quota.class_3": Kind::Yuan;
            /// Quota of an institution without a star, yuan per resident and year; the county sets it.
            InstitutionUnrated = "institution.quota.unrated": Kind::Yuan;
            /// Whether residents are counted by the days that they were there, or by heads.
            InstitutionBase = "institution.quota.base": Kind::Choice(&["resident_days", "residents"]);
            /// Days by which the days of residents are divided.
            InstitutionYearDays = "institution.quota.year_days": Kind::Count;
            /// Whose budget bears tekun persons at home; none where nothing is said.
            PayerScattered = "tekun.payer.scattered": PAYER;
            /// Whose budget bears tekun persons in institutions; none where nothing is said.
            PayerCentralised = "tekun.payer.centralised": PAYER;
            /// Least share of those who cannot care for themselves in institutions; none where nothing is said.
            CentralisedRateLeast = "tekun.centralised_rate_least": Kind::Ratio;
            /// Months for which a rating holds.
            InstitutionRatingMonths = "institution.rating_months": Kind::Count;
            /// Who reviews three stars; none where nothing is said.
            InstitutionReviewer = "institution.three_star_reviewer": Kind::Choice(&["none", "city_office"]);
            /// Where the money of institutions is made public.
            InstitutionPublicity = "institution.publicity": Kind::Words(&["portal", "wall", "township_board", "village_board"]);
            /// Of what the fee of boarding displaced persons is made up.
            DisplacedFeeParts = "displaced.fee_parts": Kind::Words(&["tekun_basic", "care", "bed", "rehab", "margin"]);
            /// Its part for the bed, yuan a month.
            DisplacedBed = "displaced.bed": Kind::Yuan;
            /// Its part for rehabilitation, yuan a month.
            DisplacedRehab = "displaced.rehab": Kind::Yuan;
            /// Its margin, as a share of all other parts.
            DisplacedMargin = "displaced.margin": Kind::Ratio;
        }
    };
}
