//! Stories, specimens and walks.
