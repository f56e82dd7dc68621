export { default as VList } from "./PlainList.svelte";
