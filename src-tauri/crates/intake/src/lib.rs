//! (first version follows)
