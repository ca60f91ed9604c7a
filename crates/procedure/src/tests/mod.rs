//! Cases taken through the procedure by a cast of people.

mod duties;
mod emergency;
mod limits;
mod places;
mod posting;
mod sample;
mod standard;
mod temporary;
mod walk;
mod world;
