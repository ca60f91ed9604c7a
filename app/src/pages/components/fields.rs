//! Fields, their errors, file upload.

use leptos::prelude::*;

use super::specimen;
use crate::{
    answer::Answer,
    components::{
        Button, ButtonKind, Checkboxes, Choice, DateField, ErrorSummary, Errors, Field, FieldProblem, FileUpload,
        Files, MoneyField, NumberField, Radios, Select, TextArea, TextField, TextShape,
    },
    text::{fill, text},
};

fn blank() -> RwSignal<Answer> {
    RwSignal::new(Answer::default())
}

pub fn fields() -> AnyView {
    let text = text();
    let t = &text.components;
    let errors = Errors::provide();
    let show = Callback::new(move |()| errors.show(problems()));
    let name_shape = TextShape { width: "long", autocomplete: "name", ..TextShape::default() };
    let places = vec![Choice::new("urban", t.s_radio_a), Choice::new("rural", t.s_radio_b)];
    let checks = vec![Choice::new("a", t.s_check_a), Choice::new("b", t.s_check_b), Choice::new("c", t.s_check_c)];
    let content = view! {
        <div class="reading">
            <ErrorSummary errors />
            <TextField field=Field::new("s-name", t.s_text, blank()).hint(t.s_text_hint) shape=name_shape />
            <NumberField field=Field::new("s-number", t.s_number, blank()) unit=text.common.people />
            <MoneyField field=Field::new("s-money", t.s_money, blank()).hint(t.s_money_hint).or_unsure() />
            <DateField field=Field::new("s-date", t.s_date, blank()).or_unsure() />
            <Radios field=Field::new("s-radio", t.s_radio, blank()).or_unsure() choices=places.clone() />
            <Checkboxes
                field=Field::new("s-check", t.s_checkboxes, blank()).or_unsure()
                choices=checks
                none=text.common.none
            />
            <Select field=Field::new("s-select", t.s_select, blank()) choices=places />
            <TextArea field=Field::new("s-area", t.s_textarea, blank()) />
            <Button kind=ButtonKind::Secondary label=t.s_show_errors on_press=show />
        </div>
    };
    specimen(t.s_fields, content.into_any())
}

fn problems() -> Vec<FieldProblem> {
    let text = text();
    let (t, errors) = (&text.components, &text.errors);
    [
        ("s-name", t.s_text, errors.required_plain),
        ("s-number", t.s_number, errors.not_a_number),
        ("s-money", t.s_money, errors.not_money),
        ("s-date", t.s_date, errors.not_a_date),
        ("s-radio", t.s_radio, errors.choose),
        ("s-check", t.s_checkboxes, errors.choose),
        ("s-select", t.s_select, errors.choose),
        ("s-area", t.s_textarea, errors.required),
    ]
    .into_iter()
    .map(|(id, label, template)| FieldProblem { id: id.to_owned(), sentence: fill(template, &[("label", label)]) })
    .collect()
}

pub fn upload() -> AnyView {
    let t = &text().components;
    let files = Files::new_local(Vec::new());
    let content = view! { <div class="reading"><FileUpload id="s-files" label=t.s_upload_label files /></div> };
    specimen(t.s_upload, content.into_any())
}
