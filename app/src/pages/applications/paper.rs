//! A letter to the applicant, to read and print.

use domain::{
    api::{DocumentPath, DocumentView, NoQuery, ShowDocument},
    region::{RegionCode, RegionLevel},
};
use leptos::prelude::*;
use wording::letter::{Paper, Places, letter_of};

use super::load::{ask, case_id, shown};
use crate::{
    api::{Api, Call},
    components::{BackLink, Button, ButtonKind},
    pages::apply::{Applying, CitizenGate, LetterView},
    route::Route,
    shell::{HOTLINE, arrive},
    text::{language, text},
};

/// Shows a letter.
#[component]
pub fn PaperPage(id: String, number: String) -> AnyView {
    let t = &text().apply;
    arrive(t.status_papers);
    let back = Route::Application(id.clone());
    let path = StoredValue::new((id, number));
    view! {
        <div class="reading">
            <BackLink to=back />
            <CitizenGate why=t.list_sign_in>
                {move || path.with_value(|(id, number)| view! { <Shown id=id.clone() number=number.clone() /> })}
            </CitizenGate>
        </div>
    }
    .into_any()
}

#[component]
fn Shown(id: String, number: String) -> AnyView {
    let api = Api::get();
    let loaded = RwSignal::new(None);
    let load = Callback::new(move |()| {
        let path = DocumentPath { case: case_id(&id), number: number.clone() };
        let call = Call { path, query: NoQuery::default(), request: (), idempotency_key: None, version: None };
        ask::<ShowDocument>(api, loaded, call);
    });
    load.run(());
    shown(loaded, load, |reply| letter(&reply.value))
}

fn letter(view: &DocumentView) -> AnyView {
    let applying = Applying::get();
    let place = &view.case.place;
    let county = applying.regions.with(|tree| county_of(tree.as_deref(), &place.village));
    let [county, township, village] = [county.as_ref().unwrap_or(&place.county), &place.township, &place.village]
        .map(|code| applying.region_name(code));
    let paper = Paper {
        document: &view.document,
        case: &view.case,
        applicant: &view.applicant,
        // Only postings ask for it, and none of them is a letter to the applicant.
        applicant_is_minor: false,
        signer: view.signer.name.as_deref().unwrap_or_default(),
        assessment: view.assessment.as_ref(),
        places: Places { county: &county, township: &township, village: &village, phone: HOTLINE },
    };
    let print = Callback::new(|()| {
        let _ = window().print();
    });
    view! {
        <LetterView letter=letter_of(language(), &paper) is_page=true />
        <div class="actions"><Button kind=ButtonKind::Secondary label=text().common.print on_press=print /></div>
    }
    .into_any()
}

fn county_of(tree: Option<&domain::region::RegionTree>, village: &RegionCode) -> Option<RegionCode> {
    tree?.chain(village).find(|region| region.level == RegionLevel::County).map(|region| region.code.clone())
}
