//! The OpenAPI 3.1 description, made from the registry of endpoints alone.

use domain::api::{Access, Body, EndpointDescription, Problem, registry};
use schemars::{SchemaGenerator, generate::SchemaSettings};
use serde_json::{Map, Value, json};

/// The document.
pub fn document() -> Value {
    let settings = SchemaSettings::draft2020_12().with(|settings| {
        settings.definitions_path = "/components/schemas".into();
        settings.meta_schema = None;
    });
    let mut generator = SchemaGenerator::new(settings);
    let problem = generator.subschema_for::<Problem>();
    let mut paths: Map<String, Value> = Map::new();
    for endpoint in registry() {
        let operation = operation(endpoint, &mut generator, problem.as_value());
        let path = paths.entry(endpoint.path).or_insert_with(|| json!({}));
        if let Some(path) = path.as_object_mut() {
            path.insert(endpoint.method.as_str().to_lowercase(), operation);
        }
    }
    json!({
        "openapi": "3.1.0",
        "info": {
            "title": "Yimen",
            "version": env!("CARGO_PKG_VERSION"),
            "description": "One door to social assistance. Money is a decimal string in yuan, a day is \
                YYYY-MM-DD in China Standard Time, an instant is RFC 3339 in UTC."
        },
        "paths": paths,
        "components": {
            "schemas": generator.take_definitions(true),
            "securitySchemes": {
                "session": { "type": "apiKey", "in": "cookie", "name": crate::auth::COOKIE }
            }
        }
    })
}

fn operation(endpoint: &EndpointDescription, generator: &mut SchemaGenerator, problem: &Value) -> Value {
    let schemas = (endpoint.schemas)(generator);
    let mut parameters = parameters("path", schemas.path.as_value());
    parameters.extend(parameters_in_query(schemas.query.as_value()));
    if endpoint.idempotent {
        parameters.push(header("Idempotency-Key", "8 to 128 visible ASCII characters, new for every intention"));
    }
    if endpoint.versioned {
        parameters.push(header("If-Match", "the ETag of the version last seen"));
    }
    let mut responses = Map::new();
    responses.insert(endpoint.success.to_string(), success(endpoint, schemas.response.as_value()));
    let problem = json!({
        "description": "A problem document",
        "content": { "application/problem+json": { "schema": problem } }
    });
    responses.insert("default".to_owned(), problem);
    let mut operation = json!({
        "operationId": endpoint.name,
        "summary": endpoint.summary.trim(),
        "parameters": parameters,
        "responses": responses,
    });
    let has_body =
        !endpoint.method.is_safe() && (endpoint.request_body == Body::File || !is_null(schemas.request.as_value()));
    if let Some(fields) = operation.as_object_mut() {
        if has_body {
            let content = content(endpoint.request_body, schemas.request.as_value());
            fields.insert("requestBody".to_owned(), json!({ "required": true, "content": content }));
        }
        if endpoint.access != Access::Public {
            fields.insert("security".to_owned(), json!([{ "session": [] }]));
            fields.insert("x-access".to_owned(), Value::from(access(endpoint.access)));
        }
    }
    operation
}

fn access(access: Access) -> String {
    match access {
        Access::Public => "public".to_owned(),
        Access::SignedIn => "signed_in".to_owned(),
        Access::Citizen => "citizen".to_owned(),
        Access::Staff(permission) => match serde_json::to_value(permission) {
            Ok(Value::String(code)) => format!("staff:{code}"),
            _ => "staff".to_owned(),
        },
    }
}

fn success(endpoint: &EndpointDescription, schema: &Value) -> Value {
    if endpoint.success == 204 {
        return json!({ "description": "Done" });
    }
    json!({ "description": "Success", "content": content(endpoint.response_body, schema) })
}

fn content(form: Body, schema: &Value) -> Value {
    match form {
        Body::Json => json!({ "application/json": { "schema": schema } }),
        Body::File => json!({ "application/octet-stream": { "schema": { "type": "string", "format": "binary" } } }),
    }
}

fn parameters_in_query(schema: &Value) -> Vec<Value> {
    parameters("query", schema)
}

/// One parameter for each property of an object's schema.
fn parameters(place: &str, schema: &Value) -> Vec<Value> {
    let required: Vec<&str> = schema
        .get("required")
        .and_then(Value::as_array)
        .map(|names| names.iter().filter_map(Value::as_str).collect())
        .unwrap_or_default();
    let Some(properties) = schema.get("properties").and_then(Value::as_object) else {
        return Vec::new();
    };
    properties
        .iter()
        .map(|(name, schema)| {
            let required = place == "path" || required.contains(&name.as_str());
            json!({ "name": name, "in": place, "required": required, "schema": schema })
        })
        .collect()
}

fn header(name: &str, description: &str) -> Value {
    json!({ "name": name, "in": "header", "required": true, "description": description, "schema": { "type": "string" } })
}

fn is_null(schema: &Value) -> bool {
    schema.get("type").and_then(Value::as_str) == Some("null")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_endpoint_and_every_reference_is_there() {
        let document = document();
        let operations: usize =
            document["paths"].as_object().unwrap().values().map(|path| path.as_object().unwrap().len()).sum();
        assert_eq!(operations, registry().len());
        let mut missing = Vec::new();
        walk(&document, &mut |reference| {
            let pointer = reference.trim_start_matches('#');
            if document.pointer(pointer).is_none() {
                missing.push(reference.to_owned());
            }
        });
        assert_eq!(missing, Vec::<String>::new());
    }

    fn walk(value: &Value, found: &mut impl FnMut(&str)) {
        match value {
            Value::Object(map) => {
                if let Some(reference) = map.get("$ref").and_then(Value::as_str) {
                    found(reference);
                }
                map.values().for_each(|value| walk(value, found));
            }
            Value::Array(items) => items.iter().for_each(|value| walk(value, found)),
            _ => {}
        }
    }
}
