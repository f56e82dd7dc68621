//! The comparison set out as an edition prints it: rows and cells, marked runs, sentences.
