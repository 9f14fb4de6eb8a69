// @ts-nocheck
// Made by `node scripts/validators.ts`.
import func3Module from "ajv/dist/runtime/ucs2length.js";
const func3 = func3Module.default ?? func3Module;
import func0Module from "ajv/dist/runtime/equal.js";
const func0 = func0Module.default ?? func0Module;

export const isUpdate = validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:mcp-gitops:policy:update:v1","title":"mcp-gitops update policy","description":"policies/update.yaml: which versions are candidates, and which of them merge by themselves","type":["object","null"],"additionalProperties":false,"properties":{"defaults":{"type":["object","null"],"additionalProperties":false,"properties":{"range":{"type":"string","minLength":1,"description":"a range of versions in quotes, in the ecosystem's own syntax, such as `<=1.10.0`; `*` for any"},"pin":{"enum":["exact","range"],"description":"what a pin becomes: exact, or range, which keeps the range that stands in a file"},"channel":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9._-]{0,63}$","description":"the publisher's dist-tag or prerelease line to follow, such as `next` or `beta`; `latest` for no other"},"allowDowngrade":{"type":"boolean","description":"whether a withdrawn version (deprecated, yanked, deleted, quarantined) may be left for an older one: true or false"},"minimumReleaseAge":{"type":["string","integer"],"pattern":"^[0-9]{1,6}(\\.[0-9]{1,3})? ?(seconds?|minutes?|hours?|days?|weeks?)$|^0$","minimum":0,"maximum":0,"description":"how long a release must have been public, such as `3 days`, `12 hours` or `0`"},"lockCooldown":{"enum":["required","preferred"],"description":"where no tree is made of packages of that age: required, which waits, or preferred, which takes younger ones and says so"},"lockAsOf":{"enum":["today","release"],"description":"whose packages a lock holds: today's, or those of the day that the version was published (release)"},"automerge":{"enum":["never",false,"none","patch","minor","major"],"description":"the greatest effective bump that merges by itself: never, none (a first pin, a lock, a contract), patch, minor or major"},"automergeWithoutIsolation":{"type":"boolean","description":"whether what could not be proven in isolation may merge by itself: true or false"},"protected":{"type":"boolean","description":"whether a person always decides: true or false"},"ignore":{"type":"boolean","description":"whether it is left alone: true or false"},"prereleases":{"type":"boolean","description":"whether prereleases are candidates: true or false"},"quarantine":{"type":["string","integer"],"pattern":"^[0-9]{1,6}(\\.[0-9]{1,3})? ?(seconds?|minutes?|hours?|days?|weeks?)$|^0$","minimum":0,"maximum":0,"description":"how long a version that failed stays out, such as `30 days`"}},"description":"settings for every server"},"rules":{"type":["array","null"],"description":"rules, of which a later one wins over an earlier one, field by field","items":{"type":"object","additionalProperties":false,"required":["match"],"properties":{"match":{"type":"object","additionalProperties":false,"minProperties":1,"description":"what the rule applies to: at least one of server, manifest, package, ecosystem, change","properties":{"server":{"type":["string","array"],"minLength":1,"items":{"type":"string","minLength":1,"description":"a name, in which `*` stands for any text"},"minItems":1,"description":"a server's name in its manifest, or a list of them; `*` stands for any text"},"manifest":{"type":["string","array"],"minLength":1,"items":{"type":"string","minLength":1,"description":"a name, in which `*` stands for any text"},"minItems":1,"description":"the path of a manifest, or a list of them; `*` stands for any text"},"package":{"type":["string","array"],"minLength":1,"items":{"type":"string","minLength":1,"description":"a name, in which `*` stands for any text"},"minItems":1,"description":"a package's name or package URL, or a list of them; `*` stands for any text"},"ecosystem":{"anyOf":[{"enum":["npm","pypi","oci","nuget","golang","jsr","git","url"],"description":"one or more of npm, pypi, oci, nuget, golang, jsr, git, url"},{"type":"array","items":{"enum":["npm","pypi","oci","nuget","golang","jsr","git","url"],"description":"one or more of npm, pypi, oci, nuget, golang, jsr, git, url"},"minItems":1,"description":"one or more of npm, pypi, oci, nuget, golang, jsr, git, url"}],"description":"one or more of npm, pypi, oci, nuget, golang, jsr, git, url"},"change":{"anyOf":[{"enum":["none","patch","minor","major","additive","behavioural","breaking"],"description":"one or more of none, patch, minor, major, additive, behavioural, breaking"},{"type":"array","items":{"enum":["none","patch","minor","major","additive","behavioural","breaking"],"description":"one or more of none, patch, minor, major, additive, behavioural, breaking"},"minItems":1,"description":"one or more of none, patch, minor, major, additive, behavioural, breaking"}],"description":"one or more of none, patch, minor, major, additive, behavioural, breaking"}}},"range":{"type":"string","minLength":1,"description":"a range of versions in quotes, in the ecosystem's own syntax, such as `<=1.10.0`; `*` for any"},"pin":{"enum":["exact","range"],"description":"what a pin becomes: exact, or range, which keeps the range that stands in a file"},"channel":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9._-]{0,63}$","description":"the publisher's dist-tag or prerelease line to follow, such as `next` or `beta`; `latest` for no other"},"allowDowngrade":{"type":"boolean","description":"whether a withdrawn version (deprecated, yanked, deleted, quarantined) may be left for an older one: true or false"},"minimumReleaseAge":{"type":["string","integer"],"pattern":"^[0-9]{1,6}(\\.[0-9]{1,3})? ?(seconds?|minutes?|hours?|days?|weeks?)$|^0$","minimum":0,"maximum":0,"description":"how long a release must have been public, such as `3 days`, `12 hours` or `0`"},"lockCooldown":{"enum":["required","preferred"],"description":"where no tree is made of packages of that age: required, which waits, or preferred, which takes younger ones and says so"},"lockAsOf":{"enum":["today","release"],"description":"whose packages a lock holds: today's, or those of the day that the version was published (release)"},"automerge":{"enum":["never",false,"none","patch","minor","major"],"description":"the greatest effective bump that merges by itself: never, none (a first pin, a lock, a contract), patch, minor or major"},"automergeWithoutIsolation":{"type":"boolean","description":"whether what could not be proven in isolation may merge by itself: true or false"},"protected":{"type":"boolean","description":"whether a person always decides: true or false"},"ignore":{"type":"boolean","description":"whether it is left alone: true or false"},"prereleases":{"type":"boolean","description":"whether prereleases are candidates: true or false"},"quarantine":{"type":["string","integer"],"pattern":"^[0-9]{1,6}(\\.[0-9]{1,3})? ?(seconds?|minutes?|hours?|days?|weeks?)$|^0$","minimum":0,"maximum":0,"description":"how long a version that failed stays out, such as `30 days`"}},"description":"a rule: `match`, and the settings for what it matches"}},"maxOpenProposals":{"type":["integer","string"],"minimum":1,"pattern":"^unlimited$","description":"how many proposals may be open at a time: a whole number from 1, or `unlimited`"}}};
const func2 = Object.prototype.hasOwnProperty;

const pattern0 = new RegExp("^[A-Za-z][A-Za-z0-9._-]{0,63}$", "u");
const pattern1 = new RegExp("^[0-9]{1,6}(\\.[0-9]{1,3})? ?(seconds?|minutes?|hours?|days?|weeks?)$|^0$", "u");
const pattern6 = new RegExp("^unlimited$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:mcp-gitops:policy:update:v1" */;
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
validate10.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema11.type}}];
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "defaults") || (key0 === "rules")) || (key0 === "maxOpenProposals"))){
validate10.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.defaults !== undefined){
let data0 = data.defaults;
const _errs2 = errors;
if((!(data0 && typeof data0 == "object" && !Array.isArray(data0))) && (data0 !== null)){
validate10.errors = [{instancePath:instancePath+"/defaults",schemaPath:"#/properties/defaults/type",keyword:"type",params:{type: schema11.properties.defaults.type}}];
return false;
}
if(errors === _errs2){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
const _errs4 = errors;
for(const key1 in data0){
if(!(func2.call(schema11.properties.defaults.properties, key1))){
validate10.errors = [{instancePath:instancePath+"/defaults",schemaPath:"#/properties/defaults/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs4 === errors){
if(data0.range !== undefined){
let data1 = data0.range;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(func3(data1) < 1){
validate10.errors = [{instancePath:instancePath+"/defaults/range",schemaPath:"#/properties/defaults/properties/range/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/defaults/range",schemaPath:"#/properties/defaults/properties/range/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.pin !== undefined){
let data2 = data0.pin;
const _errs7 = errors;
if(!((data2 === "exact") || (data2 === "range"))){
validate10.errors = [{instancePath:instancePath+"/defaults/pin",schemaPath:"#/properties/defaults/properties/pin/enum",keyword:"enum",params:{allowedValues: schema11.properties.defaults.properties.pin.enum}}];
return false;
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.channel !== undefined){
let data3 = data0.channel;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
validate10.errors = [{instancePath:instancePath+"/defaults/channel",schemaPath:"#/properties/defaults/properties/channel/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9._-]{0,63}$"}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/defaults/channel",schemaPath:"#/properties/defaults/properties/channel/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.allowDowngrade !== undefined){
const _errs10 = errors;
if(typeof data0.allowDowngrade !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/defaults/allowDowngrade",schemaPath:"#/properties/defaults/properties/allowDowngrade/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.minimumReleaseAge !== undefined){
let data5 = data0.minimumReleaseAge;
const _errs12 = errors;
if((typeof data5 !== "string") && (!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5))))){
validate10.errors = [{instancePath:instancePath+"/defaults/minimumReleaseAge",schemaPath:"#/properties/defaults/properties/minimumReleaseAge/type",keyword:"type",params:{type: schema11.properties.defaults.properties.minimumReleaseAge.type}}];
return false;
}
if(errors === _errs12){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 0 || isNaN(data5)){
validate10.errors = [{instancePath:instancePath+"/defaults/minimumReleaseAge",schemaPath:"#/properties/defaults/properties/minimumReleaseAge/maximum",keyword:"maximum",params:{comparison: "<=", limit: 0}}];
return false;
}
else {
if(data5 < 0 || isNaN(data5)){
validate10.errors = [{instancePath:instancePath+"/defaults/minimumReleaseAge",schemaPath:"#/properties/defaults/properties/minimumReleaseAge/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
if(errors === _errs12){
if(typeof data5 === "string"){
if(!pattern1.test(data5)){
validate10.errors = [{instancePath:instancePath+"/defaults/minimumReleaseAge",schemaPath:"#/properties/defaults/properties/minimumReleaseAge/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,6}(\\.[0-9]{1,3})? ?(seconds?|minutes?|hours?|days?|weeks?)$|^0$"}}];
return false;
}
}
}
}
var valid1 = _errs12 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.lockCooldown !== undefined){
let data6 = data0.lockCooldown;
const _errs14 = errors;
if(!((data6 === "required") || (data6 === "preferred"))){
validate10.errors = [{instancePath:instancePath+"/defaults/lockCooldown",schemaPath:"#/properties/defaults/properties/lockCooldown/enum",keyword:"enum",params:{allowedValues: schema11.properties.defaults.properties.lockCooldown.enum}}];
return false;
}
var valid1 = _errs14 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.lockAsOf !== undefined){
let data7 = data0.lockAsOf;
const _errs15 = errors;
if(!((data7 === "today") || (data7 === "release"))){
validate10.errors = [{instancePath:instancePath+"/defaults/lockAsOf",schemaPath:"#/properties/defaults/properties/lockAsOf/enum",keyword:"enum",params:{allowedValues: schema11.properties.defaults.properties.lockAsOf.enum}}];
return false;
}
var valid1 = _errs15 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.automerge !== undefined){
let data8 = data0.automerge;
const _errs16 = errors;
if(!((((((data8 === "never") || (data8 === false)) || (data8 === "none")) || (data8 === "patch")) || (data8 === "minor")) || (data8 === "major"))){
validate10.errors = [{instancePath:instancePath+"/defaults/automerge",schemaPath:"#/properties/defaults/properties/automerge/enum",keyword:"enum",params:{allowedValues: schema11.properties.defaults.properties.automerge.enum}}];
return false;
}
var valid1 = _errs16 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.automergeWithoutIsolation !== undefined){
const _errs17 = errors;
if(typeof data0.automergeWithoutIsolation !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/defaults/automergeWithoutIsolation",schemaPath:"#/properties/defaults/properties/automergeWithoutIsolation/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid1 = _errs17 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.protected !== undefined){
const _errs19 = errors;
if(typeof data0.protected !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/defaults/protected",schemaPath:"#/properties/defaults/properties/protected/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid1 = _errs19 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.ignore !== undefined){
const _errs21 = errors;
if(typeof data0.ignore !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/defaults/ignore",schemaPath:"#/properties/defaults/properties/ignore/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid1 = _errs21 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.prereleases !== undefined){
const _errs23 = errors;
if(typeof data0.prereleases !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/defaults/prereleases",schemaPath:"#/properties/defaults/properties/prereleases/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid1 = _errs23 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.quarantine !== undefined){
let data13 = data0.quarantine;
const _errs25 = errors;
if((typeof data13 !== "string") && (!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13))))){
validate10.errors = [{instancePath:instancePath+"/defaults/quarantine",schemaPath:"#/properties/defaults/properties/quarantine/type",keyword:"type",params:{type: schema11.properties.defaults.properties.quarantine.type}}];
return false;
}
if(errors === _errs25){
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 0 || isNaN(data13)){
validate10.errors = [{instancePath:instancePath+"/defaults/quarantine",schemaPath:"#/properties/defaults/properties/quarantine/maximum",keyword:"maximum",params:{comparison: "<=", limit: 0}}];
return false;
}
else {
if(data13 < 0 || isNaN(data13)){
validate10.errors = [{instancePath:instancePath+"/defaults/quarantine",schemaPath:"#/properties/defaults/properties/quarantine/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
if(errors === _errs25){
if(typeof data13 === "string"){
if(!pattern1.test(data13)){
validate10.errors = [{instancePath:instancePath+"/defaults/quarantine",schemaPath:"#/properties/defaults/properties/quarantine/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,6}(\\.[0-9]{1,3})? ?(seconds?|minutes?|hours?|days?|weeks?)$|^0$"}}];
return false;
}
}
}
}
var valid1 = _errs25 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rules !== undefined){
let data14 = data.rules;
const _errs27 = errors;
if((!(Array.isArray(data14))) && (data14 !== null)){
validate10.errors = [{instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type: schema11.properties.rules.type}}];
return false;
}
if(errors === _errs27){
if(Array.isArray(data14)){
var valid2 = true;
const len0 = data14.length;
for(let i0=0; i0<len0; i0++){
let data15 = data14[i0];
const _errs29 = errors;
if(errors === _errs29){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
let missing0;
if((data15.match === undefined) && (missing0 = "match")){
validate10.errors = [{instancePath:instancePath+"/rules/" + i0,schemaPath:"#/properties/rules/items/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs31 = errors;
for(const key2 in data15){
if(!(func2.call(schema11.properties.rules.items.properties, key2))){
validate10.errors = [{instancePath:instancePath+"/rules/" + i0,schemaPath:"#/properties/rules/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}}];
return false;
break;
}
}
if(_errs31 === errors){
if(data15.match !== undefined){
let data16 = data15.match;
const _errs32 = errors;
if(errors === _errs32){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(Object.keys(data16).length < 1){
validate10.errors = [{instancePath:instancePath+"/rules/" + i0+"/match",schemaPath:"#/properties/rules/items/properties/match/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
const _errs34 = errors;
for(const key3 in data16){
if(!(((((key3 === "server") || (key3 === "manifest")) || (key3 === "package")) || (key3 === "ecosystem")) || (key3 === "change"))){
validate10.errors = [{instancePath:instancePath+"/rules/" + i0+"/match",schemaPath:"#/properties/rules/items/properties/match/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}}];
return false;
break;
}
}
if(_errs34 === errors){
if(data16.server !== undefined){
let data17 = data16.server;
const _errs35 = errors;
if((typeof data17 !== "string") && (!(Array.isArray(data17)))){
validate10.errors = [{instancePath:instancePath+"/rules/" + i0+"/match/server",schemaPath:"#/properties/rules/items/properties/match/properties/server/type",keyword:"type",params:{type: schema11.properties.rules.items.properties.match.properties.server.type}}];
return false;
}
if(errors === _errs35){
if(typeof data17 === "string"){
if(func3(data17) < 1){
validate10.errors = [{instancePath:instancePath+"/rules/" + i0+"/match/server",schemaPath:"#/properties/rules/items/properties/match/properties/server/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
if(errors === _errs35){
if(Array.isArray(data17)){
if(data17.length < 1){
validate10.errors = [{instancePath:instancePath+"/rules/" + i0+"/match/server",schemaPath:"#/properties/rules/items/properties/match/properties/server/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid5 = true;
const len1 = data17.length;
for(let i1=0; i1<len1; i1++){
let data18 = data17[i1];
const _errs37 = errors;
if(errors === _errs37){
if(typeof data18 === "string"){
if(func3(data18) < 1){
validate10.errors = [{instancePath:instancePath+"/rules/" + i0+"/match/server/" + i1,schemaPath:"#/properties/rules/items/properties/match/properties/server/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/rules/" + i0+"/match/server/" + i1,schemaPath:"#/properties/rules/items/properties/match/properties/server/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid5 = _errs37 === errors;
if(!valid5){
break;
}
}
}
}
}
}
var valid4 = _errs35 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data16.manifest !== undefined){
let data19 = data16.manifest;
const _errs39 = errors;
if((typeof data19 !== "string") && (!(Array.isArray(data19)))){
validate10.errors = [{instancePath:instancePath+"/rules/" + i0+"/match/manifest",schemaPath:"#/properties/rules/items/properties/match/properties/manifest/type",keyword:"type",params:{type: schema11.properties.rules.items.properties.match.properties.manifest.type}}];
return false;
}
if(errors === _errs39){
if(typeof data19 === "string"){
if(func3(data19) < 1){
validate10.errors = [{instancePath:instancePath+"/rules/" + i0+"/match/manifest",schemaPath:"#/properties/rules/items/properties/match/properties/manifest/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
if(errors === _errs39){
if(Array.isArray(data19)){
if(data19.length < 1){
validate10.errors = [{instancePath:instancePath+"/rules/" + i0+"/match/manifest",schemaPath:"#/properties/rules/items/properties/match/properties/manifest/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid6 = true;
const len2 = data19.length;
for(let i2=0; i2<len2; i2++){
let data20 = data19[i2];
const _errs41 = errors;
if(errors === _errs41){
if(typeof data20 === "string"){
if(func3(data20) < 1){
validate10.errors = [{instancePath:instancePath+"/rules/" + i0+"/match/manifest/" + i2,schemaPath:"#/properties/rules/items/properties/match/properties/manifest/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/rules/" + i0+"/match/manifest/" + i2,schemaPath:"#/properties/rules/items/properties/match/properties/manifest/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid6 = _errs41 === errors;
if(!valid6){
break;
}
}
}
}
}
}
var valid4 = _errs39 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data16.package !== undefined){
let data21 = data16.package;
const _errs43 = errors;
if((typeof data21 !== "string") && (!(Array.isArray(data21)))){
validate10.errors = [{instancePath:instancePath+"/rules/" + i0+"/match/package",schemaPath:"#/properties/rules/items/properties/match/properties/package/type",keyword:"type",params:{type: schema11.properties.rules.items.properties.match.properties.package.type}}];
return false;
}
if(errors === _errs43){
if(typeof data21 === "string"){
if(func3(data21) < 1){
validate10.errors = [{instancePath:instancePath+"/rules/" + i0+"/match/package",schemaPath:"#/properties/rules/items/properties/match/properties/package/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
if(errors === _errs43){
if(Array.isArray(data21)){
if(data21.length < 1){
validate10.errors = [{instancePath:instancePath+"/rules/" + i0+"/match/package",schemaPath:"#/properties/rules/items/properties/match/properties/package/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid7 = true;
const len3 = data21.length;
for(let i3=0; i3<len3; i3++){
let data22 = data21[i3];
const _errs45 = errors;
if(errors === _errs45){
if(typeof data22 === "string"){
if(func3(data22) < 1){
validate10.errors = [{instancePath:instancePath+"/rules/" + i0+"/match/package/" + i3,schemaPath:"#/properties/rules/items/properties/match/properties/package/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/rules/" + i0+"/match/package/" + i3,schemaPath:"#/properties/rules/items/properties/match/properties/package/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid7 = _errs45 === errors;
if(!valid7){
break;
}
}
}
}
}
}
var valid4 = _errs43 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data16.ecosystem !== undefined){
let data23 = data16.ecosystem;
const _errs47 = errors;
const _errs48 = errors;
let valid8 = false;
const _errs49 = errors;
if(!((((((((data23 === "npm") || (data23 === "pypi")) || (data23 === "oci")) || (data23 === "nuget")) || (data23 === "golang")) || (data23 === "jsr")) || (data23 === "git")) || (data23 === "url"))){
const err0 = {instancePath:instancePath+"/rules/" + i0+"/match/ecosystem",schemaPath:"#/properties/rules/items/properties/match/properties/ecosystem/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema11.properties.rules.items.properties.match.properties.ecosystem.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs49 === errors;
valid8 = valid8 || _valid0;
if(!valid8){
const _errs50 = errors;
if(errors === _errs50){
if(Array.isArray(data23)){
if(data23.length < 1){
const err1 = {instancePath:instancePath+"/rules/" + i0+"/match/ecosystem",schemaPath:"#/properties/rules/items/properties/match/properties/ecosystem/anyOf/1/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
var valid9 = true;
const len4 = data23.length;
for(let i4=0; i4<len4; i4++){
let data24 = data23[i4];
const _errs52 = errors;
if(!((((((((data24 === "npm") || (data24 === "pypi")) || (data24 === "oci")) || (data24 === "nuget")) || (data24 === "golang")) || (data24 === "jsr")) || (data24 === "git")) || (data24 === "url"))){
const err2 = {instancePath:instancePath+"/rules/" + i0+"/match/ecosystem/" + i4,schemaPath:"#/properties/rules/items/properties/match/properties/ecosystem/anyOf/1/items/enum",keyword:"enum",params:{allowedValues: schema11.properties.rules.items.properties.match.properties.ecosystem.anyOf[1].items.enum}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid9 = _errs52 === errors;
if(!valid9){
break;
}
}
}
}
else {
const err3 = {instancePath:instancePath+"/rules/" + i0+"/match/ecosystem",schemaPath:"#/properties/rules/items/properties/match/properties/ecosystem/anyOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs50 === errors;
valid8 = valid8 || _valid0;
}
if(!valid8){
const err4 = {instancePath:instancePath+"/rules/" + i0+"/match/ecosystem",schemaPath:"#/properties/rules/items/properties/match/properties/ecosystem/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
validate10.errors = vErrors;
return false;
}
else {
errors = _errs48;
if(vErrors !== null){
if(_errs48){
vErrors.length = _errs48;
}
else {
vErrors = null;
}
}
}
var valid4 = _errs47 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data16.change !== undefined){
let data25 = data16.change;
const _errs53 = errors;
const _errs54 = errors;
let valid10 = false;
const _errs55 = errors;
if(!(((((((data25 === "none") || (data25 === "patch")) || (data25 === "minor")) || (data25 === "major")) || (data25 === "additive")) || (data25 === "behavioural")) || (data25 === "breaking"))){
const err5 = {instancePath:instancePath+"/rules/" + i0+"/match/change",schemaPath:"#/properties/rules/items/properties/match/properties/change/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema11.properties.rules.items.properties.match.properties.change.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid1 = _errs55 === errors;
valid10 = valid10 || _valid1;
if(!valid10){
const _errs56 = errors;
if(errors === _errs56){
if(Array.isArray(data25)){
if(data25.length < 1){
const err6 = {instancePath:instancePath+"/rules/" + i0+"/match/change",schemaPath:"#/properties/rules/items/properties/match/properties/change/anyOf/1/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
var valid11 = true;
const len5 = data25.length;
for(let i5=0; i5<len5; i5++){
let data26 = data25[i5];
const _errs58 = errors;
if(!(((((((data26 === "none") || (data26 === "patch")) || (data26 === "minor")) || (data26 === "major")) || (data26 === "additive")) || (data26 === "behavioural")) || (data26 === "breaking"))){
const err7 = {instancePath:instancePath+"/rules/" + i0+"/match/change/" + i5,schemaPath:"#/properties/rules/items/properties/match/properties/change/anyOf/1/items/enum",keyword:"enum",params:{allowedValues: schema11.properties.rules.items.properties.match.properties.change.anyOf[1].items.enum}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var valid11 = _errs58 === errors;
if(!valid11){
break;
}
}
}
}
else {
const err8 = {instancePath:instancePath+"/rules/" + i0+"/match/change",schemaPath:"#/properties/rules/items/properties/match/properties/change/anyOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
var _valid1 = _errs56 === errors;
valid10 = valid10 || _valid1;
}
if(!valid10){
const err9 = {instancePath:instancePath+"/rules/" + i0+"/match/change",schemaPath:"#/properties/rules/items/properties/match/properties/change/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
validate10.errors = vErrors;
return false;
}
else {
errors = _errs54;
if(vErrors !== null){
if(_errs54){
vErrors.length = _errs54;
}
else {
vErrors = null;
}
}
}
var valid4 = _errs53 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/rules/" + i0+"/match",schemaPath:"#/properties/rules/items/properties/match/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid3 = _errs32 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data15.range !== undefined){
let data27 = data15.range;
const _errs59 = errors;
if(errors === _errs59){
if(typeof data27 === "string"){
if(func3(data27) < 1){
validate10.errors = [{instancePath:instancePath+"/rules/" + i0+"/range",schemaPath:"#/properties/rules/items/properties/range/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/rules/" + i0+"/range",schemaPath:"#/properties/rules/items/properties/range/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid3 = _errs59 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data15.pin !== undefined){
let data28 = data15.pin;
const _errs61 = errors;
if(!((data28 === "exact") || (data28 === "range"))){
validate10.errors = [{instancePath:instancePath+"/rules/" + i0+"/pin",schemaPath:"#/properties/rules/items/properties/pin/enum",keyword:"enum",params:{allowedValues: schema11.properties.rules.items.properties.pin.enum}}];
return false;
}
var valid3 = _errs61 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data15.channel !== undefined){
let data29 = data15.channel;
const _errs62 = errors;
if(errors === _errs62){
if(typeof data29 === "string"){
if(!pattern0.test(data29)){
validate10.errors = [{instancePath:instancePath+"/rules/" + i0+"/channel",schemaPath:"#/properties/rules/items/properties/channel/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9._-]{0,63}$"}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/rules/" + i0+"/channel",schemaPath:"#/properties/rules/items/properties/channel/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid3 = _errs62 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data15.allowDowngrade !== undefined){
const _errs64 = errors;
if(typeof data15.allowDowngrade !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/rules/" + i0+"/allowDowngrade",schemaPath:"#/properties/rules/items/properties/allowDowngrade/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid3 = _errs64 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data15.minimumReleaseAge !== undefined){
let data31 = data15.minimumReleaseAge;
const _errs66 = errors;
if((typeof data31 !== "string") && (!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31))))){
validate10.errors = [{instancePath:instancePath+"/rules/" + i0+"/minimumReleaseAge",schemaPath:"#/properties/rules/items/properties/minimumReleaseAge/type",keyword:"type",params:{type: schema11.properties.rules.items.properties.minimumReleaseAge.type}}];
return false;
}
if(errors === _errs66){
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 > 0 || isNaN(data31)){
validate10.errors = [{instancePath:instancePath+"/rules/" + i0+"/minimumReleaseAge",schemaPath:"#/properties/rules/items/properties/minimumReleaseAge/maximum",keyword:"maximum",params:{comparison: "<=", limit: 0}}];
return false;
}
else {
if(data31 < 0 || isNaN(data31)){
validate10.errors = [{instancePath:instancePath+"/rules/" + i0+"/minimumReleaseAge",schemaPath:"#/properties/rules/items/properties/minimumReleaseAge/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
if(errors === _errs66){
if(typeof data31 === "string"){
if(!pattern1.test(data31)){
validate10.errors = [{instancePath:instancePath+"/rules/" + i0+"/minimumReleaseAge",schemaPath:"#/properties/rules/items/properties/minimumReleaseAge/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,6}(\\.[0-9]{1,3})? ?(seconds?|minutes?|hours?|days?|weeks?)$|^0$"}}];
return false;
}
}
}
}
var valid3 = _errs66 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data15.lockCooldown !== undefined){
let data32 = data15.lockCooldown;
const _errs68 = errors;
if(!((data32 === "required") || (data32 === "preferred"))){
validate10.errors = [{instancePath:instancePath+"/rules/" + i0+"/lockCooldown",schemaPath:"#/properties/rules/items/properties/lockCooldown/enum",keyword:"enum",params:{allowedValues: schema11.properties.rules.items.properties.lockCooldown.enum}}];
return false;
}
var valid3 = _errs68 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data15.lockAsOf !== undefined){
let data33 = data15.lockAsOf;
const _errs69 = errors;
if(!((data33 === "today") || (data33 === "release"))){
validate10.errors = [{instancePath:instancePath+"/rules/" + i0+"/lockAsOf",schemaPath:"#/properties/rules/items/properties/lockAsOf/enum",keyword:"enum",params:{allowedValues: schema11.properties.rules.items.properties.lockAsOf.enum}}];
return false;
}
var valid3 = _errs69 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data15.automerge !== undefined){
let data34 = data15.automerge;
const _errs70 = errors;
if(!((((((data34 === "never") || (data34 === false)) || (data34 === "none")) || (data34 === "patch")) || (data34 === "minor")) || (data34 === "major"))){
validate10.errors = [{instancePath:instancePath+"/rules/" + i0+"/automerge",schemaPath:"#/properties/rules/items/properties/automerge/enum",keyword:"enum",params:{allowedValues: schema11.properties.rules.items.properties.automerge.enum}}];
return false;
}
var valid3 = _errs70 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data15.automergeWithoutIsolation !== undefined){
const _errs71 = errors;
if(typeof data15.automergeWithoutIsolation !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/rules/" + i0+"/automergeWithoutIsolation",schemaPath:"#/properties/rules/items/properties/automergeWithoutIsolation/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid3 = _errs71 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data15.protected !== undefined){
const _errs73 = errors;
if(typeof data15.protected !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/rules/" + i0+"/protected",schemaPath:"#/properties/rules/items/properties/protected/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid3 = _errs73 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data15.ignore !== undefined){
const _errs75 = errors;
if(typeof data15.ignore !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/rules/" + i0+"/ignore",schemaPath:"#/properties/rules/items/properties/ignore/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid3 = _errs75 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data15.prereleases !== undefined){
const _errs77 = errors;
if(typeof data15.prereleases !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/rules/" + i0+"/prereleases",schemaPath:"#/properties/rules/items/properties/prereleases/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid3 = _errs77 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data15.quarantine !== undefined){
let data39 = data15.quarantine;
const _errs79 = errors;
if((typeof data39 !== "string") && (!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39))))){
validate10.errors = [{instancePath:instancePath+"/rules/" + i0+"/quarantine",schemaPath:"#/properties/rules/items/properties/quarantine/type",keyword:"type",params:{type: schema11.properties.rules.items.properties.quarantine.type}}];
return false;
}
if(errors === _errs79){
if((typeof data39 == "number") && (isFinite(data39))){
if(data39 > 0 || isNaN(data39)){
validate10.errors = [{instancePath:instancePath+"/rules/" + i0+"/quarantine",schemaPath:"#/properties/rules/items/properties/quarantine/maximum",keyword:"maximum",params:{comparison: "<=", limit: 0}}];
return false;
}
else {
if(data39 < 0 || isNaN(data39)){
validate10.errors = [{instancePath:instancePath+"/rules/" + i0+"/quarantine",schemaPath:"#/properties/rules/items/properties/quarantine/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
if(errors === _errs79){
if(typeof data39 === "string"){
if(!pattern1.test(data39)){
validate10.errors = [{instancePath:instancePath+"/rules/" + i0+"/quarantine",schemaPath:"#/properties/rules/items/properties/quarantine/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,6}(\\.[0-9]{1,3})? ?(seconds?|minutes?|hours?|days?|weeks?)$|^0$"}}];
return false;
}
}
}
}
var valid3 = _errs79 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/rules/" + i0,schemaPath:"#/properties/rules/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid2 = _errs29 === errors;
if(!valid2){
break;
}
}
}
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.maxOpenProposals !== undefined){
let data40 = data.maxOpenProposals;
const _errs81 = errors;
if((!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))) && (typeof data40 !== "string")){
validate10.errors = [{instancePath:instancePath+"/maxOpenProposals",schemaPath:"#/properties/maxOpenProposals/type",keyword:"type",params:{type: schema11.properties.maxOpenProposals.type}}];
return false;
}
if(errors === _errs81){
if((typeof data40 == "number") && (isFinite(data40))){
if(data40 < 1 || isNaN(data40)){
validate10.errors = [{instancePath:instancePath+"/maxOpenProposals",schemaPath:"#/properties/maxOpenProposals/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
if(errors === _errs81){
if(typeof data40 === "string"){
if(!pattern6.test(data40)){
validate10.errors = [{instancePath:instancePath+"/maxOpenProposals",schemaPath:"#/properties/maxOpenProposals/pattern",keyword:"pattern",params:{pattern: "^unlimited$"}}];
return false;
}
}
}
}
var valid0 = _errs81 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
validate10.errors = vErrors;
return errors === 0;
}

export const isVerify = validate11;
const schema12 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:mcp-gitops:policy:verify:v1","title":"mcp-gitops verify policy","description":"policies/verify.yaml: what a candidate must show, within which budgets, with which credentials","type":["object","null"],"additionalProperties":false,"properties":{"defaults":{"type":["object","null"],"additionalProperties":false,"properties":{"required":{"type":"array","items":{"enum":["health","contract","integration","performance","security"],"description":"one of health, contract, integration, performance, security"},"uniqueItems":true,"description":"the suites that must have been looked at: a list of health, contract, integration, performance, security"},"budget":{"type":"object","additionalProperties":false,"description":"what a server may use while it is proven: start, memory, output, processes","properties":{"start":{"type":["string","integer"],"pattern":"^[0-9]{1,6}(\\.[0-9]{1,3})? ?(seconds?|minutes?|hours?|days?|weeks?)$|^0$","minimum":0,"maximum":0,"description":"time from the start to the last list's answer, such as `30 seconds`"},"memory":{"type":"string","pattern":"^[0-9]{1,6}(\\.[0-9]{1,3})? ?(B|KB|MB|GB|KiB|MiB|GiB)$","description":"an amount of bytes with its unit, such as `512 MB` or `2 GiB`"},"output":{"type":"string","pattern":"^[0-9]{1,6}(\\.[0-9]{1,3})? ?(B|KB|MB|GB|KiB|MiB|GiB)$","description":"what it may print, with its unit, such as `16 MB`"},"processes":{"type":"integer","minimum":1,"maximum":4096,"description":"how many processes it may have: a whole number from 1 to 4096"}}},"attempts":{"type":"integer","minimum":1,"maximum":20,"description":"how many candidates are tried, best first: a whole number from 1 to 20"},"network":{"type":"boolean","description":"whether a server that is proven may reach the network: true or false"},"installScripts":{"type":"array","items":{"type":"string","minLength":1,"description":"the name of a package"},"description":"a list of the packages whose install scripts may run"},"credentials":{"type":"object","propertyNames":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","description":"the name of an environment variable"},"description":"environment variable → `{ dummy: TEXT }` or `{ environment: NAME }`","additionalProperties":{"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"description":"either `{ dummy: TEXT }` or `{ environment: NAME }`","properties":{"dummy":{"type":"string","description":"a text (in quotes) that stands in for the credential"},"environment":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","description":"the name of the environment variable that holds the credential"}}}},"performance":{"type":"object","additionalProperties":false,"description":"what a candidate may take, where the suite performance runs: rounds, time, start, list, call, memory, processor","properties":{"rounds":{"type":"integer","minimum":6,"maximum":200,"description":"how many rounds are measured at the most: a whole number from 6 to 200"},"time":{"type":["string","integer"],"pattern":"^[0-9]{1,6}(\\.[0-9]{1,3})? ?(seconds?|minutes?|hours?|days?|weeks?)$|^0$","minimum":0,"maximum":0,"description":"how long measuring one server may take, such as `10 minutes`"},"start":{"type":"object","additionalProperties":false,"minProperties":1,"description":"of a start, cold or warm: `maxRatio`, `max` (such as `3 seconds`), or both","properties":{"maxRatio":{"type":"number","minimum":1,"maximum":1000,"description":"how many times what the pinned version takes: a number from 1 on, such as `1.5`"},"max":{"type":"string","pattern":"^[0-9]{1,6}(\\.[0-9]{1,3})? ?(ms|seconds?)$","description":"a time with its unit, such as `50 ms` or `1.5 seconds`"}}},"list":{"type":"object","additionalProperties":false,"minProperties":1,"description":"of an answer to tools/list: `maxRatio`, `max` (such as `50 ms`), or both","properties":{"maxRatio":{"type":"number","minimum":1,"maximum":1000,"description":"how many times what the pinned version takes: a number from 1 on, such as `1.5`"},"max":{"type":"string","pattern":"^[0-9]{1,6}(\\.[0-9]{1,3})? ?(ms|seconds?)$","description":"a time with its unit, such as `50 ms` or `1.5 seconds`"}}},"call":{"type":"object","additionalProperties":false,"minProperties":1,"description":"of a tool call: `maxRatio`, `max` (such as `200 ms`), or both","properties":{"maxRatio":{"type":"number","minimum":1,"maximum":1000,"description":"how many times what the pinned version takes: a number from 1 on, such as `1.5`"},"max":{"type":"string","pattern":"^[0-9]{1,6}(\\.[0-9]{1,3})? ?(ms|seconds?)$","description":"a time with its unit, such as `50 ms` or `1.5 seconds`"}}},"memory":{"type":"object","additionalProperties":false,"minProperties":1,"description":"of resident memory at its peak: `maxRatio`, `max` (such as `300 MB`), or both","properties":{"maxRatio":{"type":"number","minimum":1,"maximum":1000,"description":"how many times what the pinned version takes: a number from 1 on, such as `1.5`"},"max":{"type":"string","pattern":"^[0-9]{1,6}(\\.[0-9]{1,3})? ?(B|KB|MB|GB|KiB|MiB|GiB)$","description":"an amount of bytes with its unit, such as `512 MB` or `2 GiB`"}}},"processor":{"type":"object","additionalProperties":false,"minProperties":1,"description":"of processor time: `maxRatio`, `max` (such as `2 seconds`), or both","properties":{"maxRatio":{"type":"number","minimum":1,"maximum":1000,"description":"how many times what the pinned version takes: a number from 1 on, such as `1.5`"},"max":{"type":"string","pattern":"^[0-9]{1,6}(\\.[0-9]{1,3})? ?(ms|seconds?)$","description":"a time with its unit, such as `50 ms` or `1.5 seconds`"}}}}}},"description":"settings for every server"},"rules":{"type":["array","null"],"description":"rules, of which a later one wins over an earlier one, field by field","items":{"type":"object","additionalProperties":false,"required":["match"],"properties":{"match":{"type":"object","additionalProperties":false,"minProperties":1,"description":"what the rule applies to: at least one of server, manifest, package, ecosystem, change","properties":{"server":{"type":["string","array"],"minLength":1,"items":{"type":"string","minLength":1,"description":"a name, in which `*` stands for any text"},"minItems":1,"description":"a server's name in its manifest, or a list of them; `*` stands for any text"},"manifest":{"type":["string","array"],"minLength":1,"items":{"type":"string","minLength":1,"description":"a name, in which `*` stands for any text"},"minItems":1,"description":"the path of a manifest, or a list of them; `*` stands for any text"},"package":{"type":["string","array"],"minLength":1,"items":{"type":"string","minLength":1,"description":"a name, in which `*` stands for any text"},"minItems":1,"description":"a package's name or package URL, or a list of them; `*` stands for any text"},"ecosystem":{"anyOf":[{"enum":["npm","pypi","oci","nuget","golang","jsr","git","url"],"description":"one or more of npm, pypi, oci, nuget, golang, jsr, git, url"},{"type":"array","items":{"enum":["npm","pypi","oci","nuget","golang","jsr","git","url"],"description":"one or more of npm, pypi, oci, nuget, golang, jsr, git, url"},"minItems":1,"description":"one or more of npm, pypi, oci, nuget, golang, jsr, git, url"}],"description":"one or more of npm, pypi, oci, nuget, golang, jsr, git, url"},"change":{"anyOf":[{"enum":["none","patch","minor","major","additive","behavioural","breaking"],"description":"one or more of none, patch, minor, major, additive, behavioural, breaking"},{"type":"array","items":{"enum":["none","patch","minor","major","additive","behavioural","breaking"],"description":"one or more of none, patch, minor, major, additive, behavioural, breaking"},"minItems":1,"description":"one or more of none, patch, minor, major, additive, behavioural, breaking"}],"description":"one or more of none, patch, minor, major, additive, behavioural, breaking"}}},"required":{"type":"array","items":{"enum":["health","contract","integration","performance","security"],"description":"one of health, contract, integration, performance, security"},"uniqueItems":true,"description":"the suites that must have been looked at: a list of health, contract, integration, performance, security"},"budget":{"type":"object","additionalProperties":false,"description":"what a server may use while it is proven: start, memory, output, processes","properties":{"start":{"type":["string","integer"],"pattern":"^[0-9]{1,6}(\\.[0-9]{1,3})? ?(seconds?|minutes?|hours?|days?|weeks?)$|^0$","minimum":0,"maximum":0,"description":"time from the start to the last list's answer, such as `30 seconds`"},"memory":{"type":"string","pattern":"^[0-9]{1,6}(\\.[0-9]{1,3})? ?(B|KB|MB|GB|KiB|MiB|GiB)$","description":"an amount of bytes with its unit, such as `512 MB` or `2 GiB`"},"output":{"type":"string","pattern":"^[0-9]{1,6}(\\.[0-9]{1,3})? ?(B|KB|MB|GB|KiB|MiB|GiB)$","description":"what it may print, with its unit, such as `16 MB`"},"processes":{"type":"integer","minimum":1,"maximum":4096,"description":"how many processes it may have: a whole number from 1 to 4096"}}},"attempts":{"type":"integer","minimum":1,"maximum":20,"description":"how many candidates are tried, best first: a whole number from 1 to 20"},"network":{"type":"boolean","description":"whether a server that is proven may reach the network: true or false"},"installScripts":{"type":"array","items":{"type":"string","minLength":1,"description":"the name of a package"},"description":"a list of the packages whose install scripts may run"},"credentials":{"type":"object","propertyNames":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","description":"the name of an environment variable"},"description":"environment variable → `{ dummy: TEXT }` or `{ environment: NAME }`","additionalProperties":{"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"description":"either `{ dummy: TEXT }` or `{ environment: NAME }`","properties":{"dummy":{"type":"string","description":"a text (in quotes) that stands in for the credential"},"environment":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","description":"the name of the environment variable that holds the credential"}}}},"performance":{"type":"object","additionalProperties":false,"description":"what a candidate may take, where the suite performance runs: rounds, time, start, list, call, memory, processor","properties":{"rounds":{"type":"integer","minimum":6,"maximum":200,"description":"how many rounds are measured at the most: a whole number from 6 to 200"},"time":{"type":["string","integer"],"pattern":"^[0-9]{1,6}(\\.[0-9]{1,3})? ?(seconds?|minutes?|hours?|days?|weeks?)$|^0$","minimum":0,"maximum":0,"description":"how long measuring one server may take, such as `10 minutes`"},"start":{"type":"object","additionalProperties":false,"minProperties":1,"description":"of a start, cold or warm: `maxRatio`, `max` (such as `3 seconds`), or both","properties":{"maxRatio":{"type":"number","minimum":1,"maximum":1000,"description":"how many times what the pinned version takes: a number from 1 on, such as `1.5`"},"max":{"type":"string","pattern":"^[0-9]{1,6}(\\.[0-9]{1,3})? ?(ms|seconds?)$","description":"a time with its unit, such as `50 ms` or `1.5 seconds`"}}},"list":{"type":"object","additionalProperties":false,"minProperties":1,"description":"of an answer to tools/list: `maxRatio`, `max` (such as `50 ms`), or both","properties":{"maxRatio":{"type":"number","minimum":1,"maximum":1000,"description":"how many times what the pinned version takes: a number from 1 on, such as `1.5`"},"max":{"type":"string","pattern":"^[0-9]{1,6}(\\.[0-9]{1,3})? ?(ms|seconds?)$","description":"a time with its unit, such as `50 ms` or `1.5 seconds`"}}},"call":{"type":"object","additionalProperties":false,"minProperties":1,"description":"of a tool call: `maxRatio`, `max` (such as `200 ms`), or both","properties":{"maxRatio":{"type":"number","minimum":1,"maximum":1000,"description":"how many times what the pinned version takes: a number from 1 on, such as `1.5`"},"max":{"type":"string","pattern":"^[0-9]{1,6}(\\.[0-9]{1,3})? ?(ms|seconds?)$","description":"a time with its unit, such as `50 ms` or `1.5 seconds`"}}},"memory":{"type":"object","additionalProperties":false,"minProperties":1,"description":"of resident memory at its peak: `maxRatio`, `max` (such as `300 MB`), or both","properties":{"maxRatio":{"type":"number","minimum":1,"maximum":1000,"description":"how many times what the pinned version takes: a number from 1 on, such as `1.5`"},"max":{"type":"string","pattern":"^[0-9]{1,6}(\\.[0-9]{1,3})? ?(B|KB|MB|GB|KiB|MiB|GiB)$","description":"an amount of bytes with its unit, such as `512 MB` or `2 GiB`"}}},"processor":{"type":"object","additionalProperties":false,"minProperties":1,"description":"of processor time: `maxRatio`, `max` (such as `2 seconds`), or both","properties":{"maxRatio":{"type":"number","minimum":1,"maximum":1000,"description":"how many times what the pinned version takes: a number from 1 on, such as `1.5`"},"max":{"type":"string","pattern":"^[0-9]{1,6}(\\.[0-9]{1,3})? ?(ms|seconds?)$","description":"a time with its unit, such as `50 ms` or `1.5 seconds`"}}}}}},"description":"a rule: `match`, and the settings for what it matches"}}}};

const pattern8 = new RegExp("^[0-9]{1,6}(\\.[0-9]{1,3})? ?(B|KB|MB|GB|KiB|MiB|GiB)$", "u");
const pattern10 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");
const pattern13 = new RegExp("^[0-9]{1,6}(\\.[0-9]{1,3})? ?(ms|seconds?)$", "u");

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:mcp-gitops:policy:verify:v1" */;
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
validate11.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema12.type}}];
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "defaults") || (key0 === "rules"))){
validate11.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.defaults !== undefined){
let data0 = data.defaults;
const _errs2 = errors;
if((!(data0 && typeof data0 == "object" && !Array.isArray(data0))) && (data0 !== null)){
validate11.errors = [{instancePath:instancePath+"/defaults",schemaPath:"#/properties/defaults/type",keyword:"type",params:{type: schema12.properties.defaults.type}}];
return false;
}
if(errors === _errs2){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
const _errs4 = errors;
for(const key1 in data0){
if(!(((((((key1 === "required") || (key1 === "budget")) || (key1 === "attempts")) || (key1 === "network")) || (key1 === "installScripts")) || (key1 === "credentials")) || (key1 === "performance"))){
validate11.errors = [{instancePath:instancePath+"/defaults",schemaPath:"#/properties/defaults/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs4 === errors){
if(data0.required !== undefined){
let data1 = data0.required;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data1)){
var valid2 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs7 = errors;
if(!(((((data2 === "health") || (data2 === "contract")) || (data2 === "integration")) || (data2 === "performance")) || (data2 === "security"))){
validate11.errors = [{instancePath:instancePath+"/defaults/required/" + i0,schemaPath:"#/properties/defaults/properties/required/items/enum",keyword:"enum",params:{allowedValues: schema12.properties.defaults.properties.required.items.enum}}];
return false;
}
var valid2 = _errs7 === errors;
if(!valid2){
break;
}
}
if(valid2){
let i1 = data1.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data1[i1], data1[j0])){
validate11.errors = [{instancePath:instancePath+"/defaults/required",schemaPath:"#/properties/defaults/properties/required/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}}];
return false;
break outer0;
}
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/defaults/required",schemaPath:"#/properties/defaults/properties/required/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.budget !== undefined){
let data3 = data0.budget;
const _errs8 = errors;
if(errors === _errs8){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
const _errs10 = errors;
for(const key2 in data3){
if(!((((key2 === "start") || (key2 === "memory")) || (key2 === "output")) || (key2 === "processes"))){
validate11.errors = [{instancePath:instancePath+"/defaults/budget",schemaPath:"#/properties/defaults/properties/budget/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}}];
return false;
break;
}
}
if(_errs10 === errors){
if(data3.start !== undefined){
let data4 = data3.start;
const _errs11 = errors;
if((typeof data4 !== "string") && (!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4))))){
validate11.errors = [{instancePath:instancePath+"/defaults/budget/start",schemaPath:"#/properties/defaults/properties/budget/properties/start/type",keyword:"type",params:{type: schema12.properties.defaults.properties.budget.properties.start.type}}];
return false;
}
if(errors === _errs11){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 0 || isNaN(data4)){
validate11.errors = [{instancePath:instancePath+"/defaults/budget/start",schemaPath:"#/properties/defaults/properties/budget/properties/start/maximum",keyword:"maximum",params:{comparison: "<=", limit: 0}}];
return false;
}
else {
if(data4 < 0 || isNaN(data4)){
validate11.errors = [{instancePath:instancePath+"/defaults/budget/start",schemaPath:"#/properties/defaults/properties/budget/properties/start/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
if(errors === _errs11){
if(typeof data4 === "string"){
if(!pattern1.test(data4)){
validate11.errors = [{instancePath:instancePath+"/defaults/budget/start",schemaPath:"#/properties/defaults/properties/budget/properties/start/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,6}(\\.[0-9]{1,3})? ?(seconds?|minutes?|hours?|days?|weeks?)$|^0$"}}];
return false;
}
}
}
}
var valid4 = _errs11 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data3.memory !== undefined){
let data5 = data3.memory;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data5 === "string"){
if(!pattern8.test(data5)){
validate11.errors = [{instancePath:instancePath+"/defaults/budget/memory",schemaPath:"#/properties/defaults/properties/budget/properties/memory/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,6}(\\.[0-9]{1,3})? ?(B|KB|MB|GB|KiB|MiB|GiB)$"}}];
return false;
}
}
else {
validate11.errors = [{instancePath:instancePath+"/defaults/budget/memory",schemaPath:"#/properties/defaults/properties/budget/properties/memory/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid4 = _errs13 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data3.output !== undefined){
let data6 = data3.output;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data6 === "string"){
if(!pattern8.test(data6)){
validate11.errors = [{instancePath:instancePath+"/defaults/budget/output",schemaPath:"#/properties/defaults/properties/budget/properties/output/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,6}(\\.[0-9]{1,3})? ?(B|KB|MB|GB|KiB|MiB|GiB)$"}}];
return false;
}
}
else {
validate11.errors = [{instancePath:instancePath+"/defaults/budget/output",schemaPath:"#/properties/defaults/properties/budget/properties/output/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid4 = _errs15 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data3.processes !== undefined){
let data7 = data3.processes;
const _errs17 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate11.errors = [{instancePath:instancePath+"/defaults/budget/processes",schemaPath:"#/properties/defaults/properties/budget/properties/processes/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs17){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 4096 || isNaN(data7)){
validate11.errors = [{instancePath:instancePath+"/defaults/budget/processes",schemaPath:"#/properties/defaults/properties/budget/properties/processes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4096}}];
return false;
}
else {
if(data7 < 1 || isNaN(data7)){
validate11.errors = [{instancePath:instancePath+"/defaults/budget/processes",schemaPath:"#/properties/defaults/properties/budget/properties/processes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid4 = _errs17 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/defaults/budget",schemaPath:"#/properties/defaults/properties/budget/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.attempts !== undefined){
let data8 = data0.attempts;
const _errs19 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate11.errors = [{instancePath:instancePath+"/defaults/attempts",schemaPath:"#/properties/defaults/properties/attempts/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs19){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 20 || isNaN(data8)){
validate11.errors = [{instancePath:instancePath+"/defaults/attempts",schemaPath:"#/properties/defaults/properties/attempts/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20}}];
return false;
}
else {
if(data8 < 1 || isNaN(data8)){
validate11.errors = [{instancePath:instancePath+"/defaults/attempts",schemaPath:"#/properties/defaults/properties/attempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid1 = _errs19 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.network !== undefined){
const _errs21 = errors;
if(typeof data0.network !== "boolean"){
validate11.errors = [{instancePath:instancePath+"/defaults/network",schemaPath:"#/properties/defaults/properties/network/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid1 = _errs21 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.installScripts !== undefined){
let data10 = data0.installScripts;
const _errs23 = errors;
if(errors === _errs23){
if(Array.isArray(data10)){
var valid5 = true;
const len1 = data10.length;
for(let i2=0; i2<len1; i2++){
let data11 = data10[i2];
const _errs25 = errors;
if(errors === _errs25){
if(typeof data11 === "string"){
if(func3(data11) < 1){
validate11.errors = [{instancePath:instancePath+"/defaults/installScripts/" + i2,schemaPath:"#/properties/defaults/properties/installScripts/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate11.errors = [{instancePath:instancePath+"/defaults/installScripts/" + i2,schemaPath:"#/properties/defaults/properties/installScripts/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid5 = _errs25 === errors;
if(!valid5){
break;
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/defaults/installScripts",schemaPath:"#/properties/defaults/properties/installScripts/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid1 = _errs23 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.credentials !== undefined){
let data12 = data0.credentials;
const _errs27 = errors;
if(errors === _errs27){
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key3 in data12){
const _errs29 = errors;
if(errors === _errs29){
if(typeof key3 === "string"){
if(!pattern10.test(key3)){
const err0 = {instancePath:instancePath+"/defaults/credentials",schemaPath:"#/properties/defaults/properties/credentials/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:key3};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath:instancePath+"/defaults/credentials",schemaPath:"#/properties/defaults/properties/credentials/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key3};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var valid6 = _errs29 === errors;
if(!valid6){
const err2 = {instancePath:instancePath+"/defaults/credentials",schemaPath:"#/properties/defaults/properties/credentials/propertyNames",keyword:"propertyNames",params:{propertyName: key3}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate11.errors = vErrors;
return false;
break;
}
}
if(valid6){
for(const key4 in data12){
let data13 = data12[key4];
const _errs32 = errors;
if(errors === _errs32){
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(Object.keys(data13).length > 1){
validate11.errors = [{instancePath:instancePath+"/defaults/credentials/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/defaults/properties/credentials/additionalProperties/maxProperties",keyword:"maxProperties",params:{limit: 1}}];
return false;
}
else {
if(Object.keys(data13).length < 1){
validate11.errors = [{instancePath:instancePath+"/defaults/credentials/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/defaults/properties/credentials/additionalProperties/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
const _errs34 = errors;
for(const key5 in data13){
if(!((key5 === "dummy") || (key5 === "environment"))){
validate11.errors = [{instancePath:instancePath+"/defaults/credentials/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/defaults/properties/credentials/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}}];
return false;
break;
}
}
if(_errs34 === errors){
if(data13.dummy !== undefined){
const _errs35 = errors;
if(typeof data13.dummy !== "string"){
validate11.errors = [{instancePath:instancePath+"/defaults/credentials/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/dummy",schemaPath:"#/properties/defaults/properties/credentials/additionalProperties/properties/dummy/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid8 = _errs35 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data13.environment !== undefined){
let data15 = data13.environment;
const _errs37 = errors;
if(errors === _errs37){
if(typeof data15 === "string"){
if(!pattern10.test(data15)){
validate11.errors = [{instancePath:instancePath+"/defaults/credentials/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/environment",schemaPath:"#/properties/defaults/properties/credentials/additionalProperties/properties/environment/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"}}];
return false;
}
}
else {
validate11.errors = [{instancePath:instancePath+"/defaults/credentials/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/environment",schemaPath:"#/properties/defaults/properties/credentials/additionalProperties/properties/environment/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid8 = _errs37 === errors;
}
else {
var valid8 = true;
}
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/defaults/credentials/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/defaults/properties/credentials/additionalProperties/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid7 = _errs32 === errors;
if(!valid7){
break;
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/defaults/credentials",schemaPath:"#/properties/defaults/properties/credentials/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid1 = _errs27 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.performance !== undefined){
let data16 = data0.performance;
const _errs39 = errors;
if(errors === _errs39){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
const _errs41 = errors;
for(const key6 in data16){
if(!(((((((key6 === "rounds") || (key6 === "time")) || (key6 === "start")) || (key6 === "list")) || (key6 === "call")) || (key6 === "memory")) || (key6 === "processor"))){
validate11.errors = [{instancePath:instancePath+"/defaults/performance",schemaPath:"#/properties/defaults/properties/performance/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}}];
return false;
break;
}
}
if(_errs41 === errors){
if(data16.rounds !== undefined){
let data17 = data16.rounds;
const _errs42 = errors;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
validate11.errors = [{instancePath:instancePath+"/defaults/performance/rounds",schemaPath:"#/properties/defaults/properties/performance/properties/rounds/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs42){
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 200 || isNaN(data17)){
validate11.errors = [{instancePath:instancePath+"/defaults/performance/rounds",schemaPath:"#/properties/defaults/properties/performance/properties/rounds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 200}}];
return false;
}
else {
if(data17 < 6 || isNaN(data17)){
validate11.errors = [{instancePath:instancePath+"/defaults/performance/rounds",schemaPath:"#/properties/defaults/properties/performance/properties/rounds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 6}}];
return false;
}
}
}
}
var valid9 = _errs42 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data16.time !== undefined){
let data18 = data16.time;
const _errs44 = errors;
if((typeof data18 !== "string") && (!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18))))){
validate11.errors = [{instancePath:instancePath+"/defaults/performance/time",schemaPath:"#/properties/defaults/properties/performance/properties/time/type",keyword:"type",params:{type: schema12.properties.defaults.properties.performance.properties.time.type}}];
return false;
}
if(errors === _errs44){
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 0 || isNaN(data18)){
validate11.errors = [{instancePath:instancePath+"/defaults/performance/time",schemaPath:"#/properties/defaults/properties/performance/properties/time/maximum",keyword:"maximum",params:{comparison: "<=", limit: 0}}];
return false;
}
else {
if(data18 < 0 || isNaN(data18)){
validate11.errors = [{instancePath:instancePath+"/defaults/performance/time",schemaPath:"#/properties/defaults/properties/performance/properties/time/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
if(errors === _errs44){
if(typeof data18 === "string"){
if(!pattern1.test(data18)){
validate11.errors = [{instancePath:instancePath+"/defaults/performance/time",schemaPath:"#/properties/defaults/properties/performance/properties/time/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,6}(\\.[0-9]{1,3})? ?(seconds?|minutes?|hours?|days?|weeks?)$|^0$"}}];
return false;
}
}
}
}
var valid9 = _errs44 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data16.start !== undefined){
let data19 = data16.start;
const _errs46 = errors;
if(errors === _errs46){
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(Object.keys(data19).length < 1){
validate11.errors = [{instancePath:instancePath+"/defaults/performance/start",schemaPath:"#/properties/defaults/properties/performance/properties/start/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
const _errs48 = errors;
for(const key7 in data19){
if(!((key7 === "maxRatio") || (key7 === "max"))){
validate11.errors = [{instancePath:instancePath+"/defaults/performance/start",schemaPath:"#/properties/defaults/properties/performance/properties/start/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}}];
return false;
break;
}
}
if(_errs48 === errors){
if(data19.maxRatio !== undefined){
let data20 = data19.maxRatio;
const _errs49 = errors;
if(errors === _errs49){
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 > 1000 || isNaN(data20)){
validate11.errors = [{instancePath:instancePath+"/defaults/performance/start/maxRatio",schemaPath:"#/properties/defaults/properties/performance/properties/start/properties/maxRatio/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}}];
return false;
}
else {
if(data20 < 1 || isNaN(data20)){
validate11.errors = [{instancePath:instancePath+"/defaults/performance/start/maxRatio",schemaPath:"#/properties/defaults/properties/performance/properties/start/properties/maxRatio/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/defaults/performance/start/maxRatio",schemaPath:"#/properties/defaults/properties/performance/properties/start/properties/maxRatio/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid10 = _errs49 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data19.max !== undefined){
let data21 = data19.max;
const _errs51 = errors;
if(errors === _errs51){
if(typeof data21 === "string"){
if(!pattern13.test(data21)){
validate11.errors = [{instancePath:instancePath+"/defaults/performance/start/max",schemaPath:"#/properties/defaults/properties/performance/properties/start/properties/max/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,6}(\\.[0-9]{1,3})? ?(ms|seconds?)$"}}];
return false;
}
}
else {
validate11.errors = [{instancePath:instancePath+"/defaults/performance/start/max",schemaPath:"#/properties/defaults/properties/performance/properties/start/properties/max/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid10 = _errs51 === errors;
}
else {
var valid10 = true;
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/defaults/performance/start",schemaPath:"#/properties/defaults/properties/performance/properties/start/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid9 = _errs46 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data16.list !== undefined){
let data22 = data16.list;
const _errs53 = errors;
if(errors === _errs53){
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(Object.keys(data22).length < 1){
validate11.errors = [{instancePath:instancePath+"/defaults/performance/list",schemaPath:"#/properties/defaults/properties/performance/properties/list/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
const _errs55 = errors;
for(const key8 in data22){
if(!((key8 === "maxRatio") || (key8 === "max"))){
validate11.errors = [{instancePath:instancePath+"/defaults/performance/list",schemaPath:"#/properties/defaults/properties/performance/properties/list/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}}];
return false;
break;
}
}
if(_errs55 === errors){
if(data22.maxRatio !== undefined){
let data23 = data22.maxRatio;
const _errs56 = errors;
if(errors === _errs56){
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 > 1000 || isNaN(data23)){
validate11.errors = [{instancePath:instancePath+"/defaults/performance/list/maxRatio",schemaPath:"#/properties/defaults/properties/performance/properties/list/properties/maxRatio/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}}];
return false;
}
else {
if(data23 < 1 || isNaN(data23)){
validate11.errors = [{instancePath:instancePath+"/defaults/performance/list/maxRatio",schemaPath:"#/properties/defaults/properties/performance/properties/list/properties/maxRatio/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/defaults/performance/list/maxRatio",schemaPath:"#/properties/defaults/properties/performance/properties/list/properties/maxRatio/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid11 = _errs56 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data22.max !== undefined){
let data24 = data22.max;
const _errs58 = errors;
if(errors === _errs58){
if(typeof data24 === "string"){
if(!pattern13.test(data24)){
validate11.errors = [{instancePath:instancePath+"/defaults/performance/list/max",schemaPath:"#/properties/defaults/properties/performance/properties/list/properties/max/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,6}(\\.[0-9]{1,3})? ?(ms|seconds?)$"}}];
return false;
}
}
else {
validate11.errors = [{instancePath:instancePath+"/defaults/performance/list/max",schemaPath:"#/properties/defaults/properties/performance/properties/list/properties/max/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid11 = _errs58 === errors;
}
else {
var valid11 = true;
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/defaults/performance/list",schemaPath:"#/properties/defaults/properties/performance/properties/list/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid9 = _errs53 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data16.call !== undefined){
let data25 = data16.call;
const _errs60 = errors;
if(errors === _errs60){
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(Object.keys(data25).length < 1){
validate11.errors = [{instancePath:instancePath+"/defaults/performance/call",schemaPath:"#/properties/defaults/properties/performance/properties/call/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
const _errs62 = errors;
for(const key9 in data25){
if(!((key9 === "maxRatio") || (key9 === "max"))){
validate11.errors = [{instancePath:instancePath+"/defaults/performance/call",schemaPath:"#/properties/defaults/properties/performance/properties/call/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}}];
return false;
break;
}
}
if(_errs62 === errors){
if(data25.maxRatio !== undefined){
let data26 = data25.maxRatio;
const _errs63 = errors;
if(errors === _errs63){
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 > 1000 || isNaN(data26)){
validate11.errors = [{instancePath:instancePath+"/defaults/performance/call/maxRatio",schemaPath:"#/properties/defaults/properties/performance/properties/call/properties/maxRatio/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}}];
return false;
}
else {
if(data26 < 1 || isNaN(data26)){
validate11.errors = [{instancePath:instancePath+"/defaults/performance/call/maxRatio",schemaPath:"#/properties/defaults/properties/performance/properties/call/properties/maxRatio/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/defaults/performance/call/maxRatio",schemaPath:"#/properties/defaults/properties/performance/properties/call/properties/maxRatio/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid12 = _errs63 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data25.max !== undefined){
let data27 = data25.max;
const _errs65 = errors;
if(errors === _errs65){
if(typeof data27 === "string"){
if(!pattern13.test(data27)){
validate11.errors = [{instancePath:instancePath+"/defaults/performance/call/max",schemaPath:"#/properties/defaults/properties/performance/properties/call/properties/max/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,6}(\\.[0-9]{1,3})? ?(ms|seconds?)$"}}];
return false;
}
}
else {
validate11.errors = [{instancePath:instancePath+"/defaults/performance/call/max",schemaPath:"#/properties/defaults/properties/performance/properties/call/properties/max/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid12 = _errs65 === errors;
}
else {
var valid12 = true;
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/defaults/performance/call",schemaPath:"#/properties/defaults/properties/performance/properties/call/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid9 = _errs60 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data16.memory !== undefined){
let data28 = data16.memory;
const _errs67 = errors;
if(errors === _errs67){
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(Object.keys(data28).length < 1){
validate11.errors = [{instancePath:instancePath+"/defaults/performance/memory",schemaPath:"#/properties/defaults/properties/performance/properties/memory/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
const _errs69 = errors;
for(const key10 in data28){
if(!((key10 === "maxRatio") || (key10 === "max"))){
validate11.errors = [{instancePath:instancePath+"/defaults/performance/memory",schemaPath:"#/properties/defaults/properties/performance/properties/memory/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}}];
return false;
break;
}
}
if(_errs69 === errors){
if(data28.maxRatio !== undefined){
let data29 = data28.maxRatio;
const _errs70 = errors;
if(errors === _errs70){
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 > 1000 || isNaN(data29)){
validate11.errors = [{instancePath:instancePath+"/defaults/performance/memory/maxRatio",schemaPath:"#/properties/defaults/properties/performance/properties/memory/properties/maxRatio/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}}];
return false;
}
else {
if(data29 < 1 || isNaN(data29)){
validate11.errors = [{instancePath:instancePath+"/defaults/performance/memory/maxRatio",schemaPath:"#/properties/defaults/properties/performance/properties/memory/properties/maxRatio/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/defaults/performance/memory/maxRatio",schemaPath:"#/properties/defaults/properties/performance/properties/memory/properties/maxRatio/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid13 = _errs70 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data28.max !== undefined){
let data30 = data28.max;
const _errs72 = errors;
if(errors === _errs72){
if(typeof data30 === "string"){
if(!pattern8.test(data30)){
validate11.errors = [{instancePath:instancePath+"/defaults/performance/memory/max",schemaPath:"#/properties/defaults/properties/performance/properties/memory/properties/max/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,6}(\\.[0-9]{1,3})? ?(B|KB|MB|GB|KiB|MiB|GiB)$"}}];
return false;
}
}
else {
validate11.errors = [{instancePath:instancePath+"/defaults/performance/memory/max",schemaPath:"#/properties/defaults/properties/performance/properties/memory/properties/max/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid13 = _errs72 === errors;
}
else {
var valid13 = true;
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/defaults/performance/memory",schemaPath:"#/properties/defaults/properties/performance/properties/memory/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid9 = _errs67 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data16.processor !== undefined){
let data31 = data16.processor;
const _errs74 = errors;
if(errors === _errs74){
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(Object.keys(data31).length < 1){
validate11.errors = [{instancePath:instancePath+"/defaults/performance/processor",schemaPath:"#/properties/defaults/properties/performance/properties/processor/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
const _errs76 = errors;
for(const key11 in data31){
if(!((key11 === "maxRatio") || (key11 === "max"))){
validate11.errors = [{instancePath:instancePath+"/defaults/performance/processor",schemaPath:"#/properties/defaults/properties/performance/properties/processor/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}}];
return false;
break;
}
}
if(_errs76 === errors){
if(data31.maxRatio !== undefined){
let data32 = data31.maxRatio;
const _errs77 = errors;
if(errors === _errs77){
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 > 1000 || isNaN(data32)){
validate11.errors = [{instancePath:instancePath+"/defaults/performance/processor/maxRatio",schemaPath:"#/properties/defaults/properties/performance/properties/processor/properties/maxRatio/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}}];
return false;
}
else {
if(data32 < 1 || isNaN(data32)){
validate11.errors = [{instancePath:instancePath+"/defaults/performance/processor/maxRatio",schemaPath:"#/properties/defaults/properties/performance/properties/processor/properties/maxRatio/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/defaults/performance/processor/maxRatio",schemaPath:"#/properties/defaults/properties/performance/properties/processor/properties/maxRatio/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid14 = _errs77 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data31.max !== undefined){
let data33 = data31.max;
const _errs79 = errors;
if(errors === _errs79){
if(typeof data33 === "string"){
if(!pattern13.test(data33)){
validate11.errors = [{instancePath:instancePath+"/defaults/performance/processor/max",schemaPath:"#/properties/defaults/properties/performance/properties/processor/properties/max/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,6}(\\.[0-9]{1,3})? ?(ms|seconds?)$"}}];
return false;
}
}
else {
validate11.errors = [{instancePath:instancePath+"/defaults/performance/processor/max",schemaPath:"#/properties/defaults/properties/performance/properties/processor/properties/max/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid14 = _errs79 === errors;
}
else {
var valid14 = true;
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/defaults/performance/processor",schemaPath:"#/properties/defaults/properties/performance/properties/processor/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid9 = _errs74 === errors;
}
else {
var valid9 = true;
}
}
}
}
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/defaults/performance",schemaPath:"#/properties/defaults/properties/performance/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid1 = _errs39 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
}
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rules !== undefined){
let data34 = data.rules;
const _errs81 = errors;
if((!(Array.isArray(data34))) && (data34 !== null)){
validate11.errors = [{instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type: schema12.properties.rules.type}}];
return false;
}
if(errors === _errs81){
if(Array.isArray(data34)){
var valid15 = true;
const len2 = data34.length;
for(let i3=0; i3<len2; i3++){
let data35 = data34[i3];
const _errs83 = errors;
if(errors === _errs83){
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
let missing0;
if((data35.match === undefined) && (missing0 = "match")){
validate11.errors = [{instancePath:instancePath+"/rules/" + i3,schemaPath:"#/properties/rules/items/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs85 = errors;
for(const key12 in data35){
if(!((((((((key12 === "match") || (key12 === "required")) || (key12 === "budget")) || (key12 === "attempts")) || (key12 === "network")) || (key12 === "installScripts")) || (key12 === "credentials")) || (key12 === "performance"))){
validate11.errors = [{instancePath:instancePath+"/rules/" + i3,schemaPath:"#/properties/rules/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}}];
return false;
break;
}
}
if(_errs85 === errors){
if(data35.match !== undefined){
let data36 = data35.match;
const _errs86 = errors;
if(errors === _errs86){
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if(Object.keys(data36).length < 1){
validate11.errors = [{instancePath:instancePath+"/rules/" + i3+"/match",schemaPath:"#/properties/rules/items/properties/match/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
const _errs88 = errors;
for(const key13 in data36){
if(!(((((key13 === "server") || (key13 === "manifest")) || (key13 === "package")) || (key13 === "ecosystem")) || (key13 === "change"))){
validate11.errors = [{instancePath:instancePath+"/rules/" + i3+"/match",schemaPath:"#/properties/rules/items/properties/match/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}}];
return false;
break;
}
}
if(_errs88 === errors){
if(data36.server !== undefined){
let data37 = data36.server;
const _errs89 = errors;
if((typeof data37 !== "string") && (!(Array.isArray(data37)))){
validate11.errors = [{instancePath:instancePath+"/rules/" + i3+"/match/server",schemaPath:"#/properties/rules/items/properties/match/properties/server/type",keyword:"type",params:{type: schema12.properties.rules.items.properties.match.properties.server.type}}];
return false;
}
if(errors === _errs89){
if(typeof data37 === "string"){
if(func3(data37) < 1){
validate11.errors = [{instancePath:instancePath+"/rules/" + i3+"/match/server",schemaPath:"#/properties/rules/items/properties/match/properties/server/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
if(errors === _errs89){
if(Array.isArray(data37)){
if(data37.length < 1){
validate11.errors = [{instancePath:instancePath+"/rules/" + i3+"/match/server",schemaPath:"#/properties/rules/items/properties/match/properties/server/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid18 = true;
const len3 = data37.length;
for(let i4=0; i4<len3; i4++){
let data38 = data37[i4];
const _errs91 = errors;
if(errors === _errs91){
if(typeof data38 === "string"){
if(func3(data38) < 1){
validate11.errors = [{instancePath:instancePath+"/rules/" + i3+"/match/server/" + i4,schemaPath:"#/properties/rules/items/properties/match/properties/server/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate11.errors = [{instancePath:instancePath+"/rules/" + i3+"/match/server/" + i4,schemaPath:"#/properties/rules/items/properties/match/properties/server/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid18 = _errs91 === errors;
if(!valid18){
break;
}
}
}
}
}
}
var valid17 = _errs89 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data36.manifest !== undefined){
let data39 = data36.manifest;
const _errs93 = errors;
if((typeof data39 !== "string") && (!(Array.isArray(data39)))){
validate11.errors = [{instancePath:instancePath+"/rules/" + i3+"/match/manifest",schemaPath:"#/properties/rules/items/properties/match/properties/manifest/type",keyword:"type",params:{type: schema12.properties.rules.items.properties.match.properties.manifest.type}}];
return false;
}
if(errors === _errs93){
if(typeof data39 === "string"){
if(func3(data39) < 1){
validate11.errors = [{instancePath:instancePath+"/rules/" + i3+"/match/manifest",schemaPath:"#/properties/rules/items/properties/match/properties/manifest/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
if(errors === _errs93){
if(Array.isArray(data39)){
if(data39.length < 1){
validate11.errors = [{instancePath:instancePath+"/rules/" + i3+"/match/manifest",schemaPath:"#/properties/rules/items/properties/match/properties/manifest/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid19 = true;
const len4 = data39.length;
for(let i5=0; i5<len4; i5++){
let data40 = data39[i5];
const _errs95 = errors;
if(errors === _errs95){
if(typeof data40 === "string"){
if(func3(data40) < 1){
validate11.errors = [{instancePath:instancePath+"/rules/" + i3+"/match/manifest/" + i5,schemaPath:"#/properties/rules/items/properties/match/properties/manifest/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate11.errors = [{instancePath:instancePath+"/rules/" + i3+"/match/manifest/" + i5,schemaPath:"#/properties/rules/items/properties/match/properties/manifest/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid19 = _errs95 === errors;
if(!valid19){
break;
}
}
}
}
}
}
var valid17 = _errs93 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data36.package !== undefined){
let data41 = data36.package;
const _errs97 = errors;
if((typeof data41 !== "string") && (!(Array.isArray(data41)))){
validate11.errors = [{instancePath:instancePath+"/rules/" + i3+"/match/package",schemaPath:"#/properties/rules/items/properties/match/properties/package/type",keyword:"type",params:{type: schema12.properties.rules.items.properties.match.properties.package.type}}];
return false;
}
if(errors === _errs97){
if(typeof data41 === "string"){
if(func3(data41) < 1){
validate11.errors = [{instancePath:instancePath+"/rules/" + i3+"/match/package",schemaPath:"#/properties/rules/items/properties/match/properties/package/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
if(errors === _errs97){
if(Array.isArray(data41)){
if(data41.length < 1){
validate11.errors = [{instancePath:instancePath+"/rules/" + i3+"/match/package",schemaPath:"#/properties/rules/items/properties/match/properties/package/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid20 = true;
const len5 = data41.length;
for(let i6=0; i6<len5; i6++){
let data42 = data41[i6];
const _errs99 = errors;
if(errors === _errs99){
if(typeof data42 === "string"){
if(func3(data42) < 1){
validate11.errors = [{instancePath:instancePath+"/rules/" + i3+"/match/package/" + i6,schemaPath:"#/properties/rules/items/properties/match/properties/package/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate11.errors = [{instancePath:instancePath+"/rules/" + i3+"/match/package/" + i6,schemaPath:"#/properties/rules/items/properties/match/properties/package/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid20 = _errs99 === errors;
if(!valid20){
break;
}
}
}
}
}
}
var valid17 = _errs97 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data36.ecosystem !== undefined){
let data43 = data36.ecosystem;
const _errs101 = errors;
const _errs102 = errors;
let valid21 = false;
const _errs103 = errors;
if(!((((((((data43 === "npm") || (data43 === "pypi")) || (data43 === "oci")) || (data43 === "nuget")) || (data43 === "golang")) || (data43 === "jsr")) || (data43 === "git")) || (data43 === "url"))){
const err3 = {instancePath:instancePath+"/rules/" + i3+"/match/ecosystem",schemaPath:"#/properties/rules/items/properties/match/properties/ecosystem/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema12.properties.rules.items.properties.match.properties.ecosystem.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs103 === errors;
valid21 = valid21 || _valid0;
if(!valid21){
const _errs104 = errors;
if(errors === _errs104){
if(Array.isArray(data43)){
if(data43.length < 1){
const err4 = {instancePath:instancePath+"/rules/" + i3+"/match/ecosystem",schemaPath:"#/properties/rules/items/properties/match/properties/ecosystem/anyOf/1/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
var valid22 = true;
const len6 = data43.length;
for(let i7=0; i7<len6; i7++){
let data44 = data43[i7];
const _errs106 = errors;
if(!((((((((data44 === "npm") || (data44 === "pypi")) || (data44 === "oci")) || (data44 === "nuget")) || (data44 === "golang")) || (data44 === "jsr")) || (data44 === "git")) || (data44 === "url"))){
const err5 = {instancePath:instancePath+"/rules/" + i3+"/match/ecosystem/" + i7,schemaPath:"#/properties/rules/items/properties/match/properties/ecosystem/anyOf/1/items/enum",keyword:"enum",params:{allowedValues: schema12.properties.rules.items.properties.match.properties.ecosystem.anyOf[1].items.enum}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid22 = _errs106 === errors;
if(!valid22){
break;
}
}
}
}
else {
const err6 = {instancePath:instancePath+"/rules/" + i3+"/match/ecosystem",schemaPath:"#/properties/rules/items/properties/match/properties/ecosystem/anyOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var _valid0 = _errs104 === errors;
valid21 = valid21 || _valid0;
}
if(!valid21){
const err7 = {instancePath:instancePath+"/rules/" + i3+"/match/ecosystem",schemaPath:"#/properties/rules/items/properties/match/properties/ecosystem/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
validate11.errors = vErrors;
return false;
}
else {
errors = _errs102;
if(vErrors !== null){
if(_errs102){
vErrors.length = _errs102;
}
else {
vErrors = null;
}
}
}
var valid17 = _errs101 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data36.change !== undefined){
let data45 = data36.change;
const _errs107 = errors;
const _errs108 = errors;
let valid23 = false;
const _errs109 = errors;
if(!(((((((data45 === "none") || (data45 === "patch")) || (data45 === "minor")) || (data45 === "major")) || (data45 === "additive")) || (data45 === "behavioural")) || (data45 === "breaking"))){
const err8 = {instancePath:instancePath+"/rules/" + i3+"/match/change",schemaPath:"#/properties/rules/items/properties/match/properties/change/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema12.properties.rules.items.properties.match.properties.change.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid1 = _errs109 === errors;
valid23 = valid23 || _valid1;
if(!valid23){
const _errs110 = errors;
if(errors === _errs110){
if(Array.isArray(data45)){
if(data45.length < 1){
const err9 = {instancePath:instancePath+"/rules/" + i3+"/match/change",schemaPath:"#/properties/rules/items/properties/match/properties/change/anyOf/1/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
var valid24 = true;
const len7 = data45.length;
for(let i8=0; i8<len7; i8++){
let data46 = data45[i8];
const _errs112 = errors;
if(!(((((((data46 === "none") || (data46 === "patch")) || (data46 === "minor")) || (data46 === "major")) || (data46 === "additive")) || (data46 === "behavioural")) || (data46 === "breaking"))){
const err10 = {instancePath:instancePath+"/rules/" + i3+"/match/change/" + i8,schemaPath:"#/properties/rules/items/properties/match/properties/change/anyOf/1/items/enum",keyword:"enum",params:{allowedValues: schema12.properties.rules.items.properties.match.properties.change.anyOf[1].items.enum}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var valid24 = _errs112 === errors;
if(!valid24){
break;
}
}
}
}
else {
const err11 = {instancePath:instancePath+"/rules/" + i3+"/match/change",schemaPath:"#/properties/rules/items/properties/match/properties/change/anyOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
var _valid1 = _errs110 === errors;
valid23 = valid23 || _valid1;
}
if(!valid23){
const err12 = {instancePath:instancePath+"/rules/" + i3+"/match/change",schemaPath:"#/properties/rules/items/properties/match/properties/change/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
validate11.errors = vErrors;
return false;
}
else {
errors = _errs108;
if(vErrors !== null){
if(_errs108){
vErrors.length = _errs108;
}
else {
vErrors = null;
}
}
}
var valid17 = _errs107 === errors;
}
else {
var valid17 = true;
}
}
}
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/rules/" + i3+"/match",schemaPath:"#/properties/rules/items/properties/match/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid16 = _errs86 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data35.required !== undefined){
let data47 = data35.required;
const _errs113 = errors;
if(errors === _errs113){
if(Array.isArray(data47)){
var valid25 = true;
const len8 = data47.length;
for(let i9=0; i9<len8; i9++){
let data48 = data47[i9];
const _errs115 = errors;
if(!(((((data48 === "health") || (data48 === "contract")) || (data48 === "integration")) || (data48 === "performance")) || (data48 === "security"))){
validate11.errors = [{instancePath:instancePath+"/rules/" + i3+"/required/" + i9,schemaPath:"#/properties/rules/items/properties/required/items/enum",keyword:"enum",params:{allowedValues: schema12.properties.rules.items.properties.required.items.enum}}];
return false;
}
var valid25 = _errs115 === errors;
if(!valid25){
break;
}
}
if(valid25){
let i10 = data47.length;
let j1;
if(i10 > 1){
outer1:
for(;i10--;){
for(j1 = i10; j1--;){
if(func0(data47[i10], data47[j1])){
validate11.errors = [{instancePath:instancePath+"/rules/" + i3+"/required",schemaPath:"#/properties/rules/items/properties/required/uniqueItems",keyword:"uniqueItems",params:{i: i10, j: j1}}];
return false;
break outer1;
}
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/rules/" + i3+"/required",schemaPath:"#/properties/rules/items/properties/required/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid16 = _errs113 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data35.budget !== undefined){
let data49 = data35.budget;
const _errs116 = errors;
if(errors === _errs116){
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
const _errs118 = errors;
for(const key14 in data49){
if(!((((key14 === "start") || (key14 === "memory")) || (key14 === "output")) || (key14 === "processes"))){
validate11.errors = [{instancePath:instancePath+"/rules/" + i3+"/budget",schemaPath:"#/properties/rules/items/properties/budget/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14}}];
return false;
break;
}
}
if(_errs118 === errors){
if(data49.start !== undefined){
let data50 = data49.start;
const _errs119 = errors;
if((typeof data50 !== "string") && (!(((typeof data50 == "number") && (!(data50 % 1) && !isNaN(data50))) && (isFinite(data50))))){
validate11.errors = [{instancePath:instancePath+"/rules/" + i3+"/budget/start",schemaPath:"#/properties/rules/items/properties/budget/properties/start/type",keyword:"type",params:{type: schema12.properties.rules.items.properties.budget.properties.start.type}}];
return false;
}
if(errors === _errs119){
if((typeof data50 == "number") && (isFinite(data50))){
if(data50 > 0 || isNaN(data50)){
validate11.errors = [{instancePath:instancePath+"/rules/" + i3+"/budget/start",schemaPath:"#/properties/rules/items/properties/budget/properties/start/maximum",keyword:"maximum",params:{comparison: "<=", limit: 0}}];
return false;
}
else {
if(data50 < 0 || isNaN(data50)){
validate11.errors = [{instancePath:instancePath+"/rules/" + i3+"/budget/start",schemaPath:"#/properties/rules/items/properties/budget/properties/start/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
if(errors === _errs119){
if(typeof data50 === "string"){
if(!pattern1.test(data50)){
validate11.errors = [{instancePath:instancePath+"/rules/" + i3+"/budget/start",schemaPath:"#/properties/rules/items/properties/budget/properties/start/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,6}(\\.[0-9]{1,3})? ?(seconds?|minutes?|hours?|days?|weeks?)$|^0$"}}];
return false;
}
}
}
}
var valid27 = _errs119 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data49.memory !== undefined){
let data51 = data49.memory;
const _errs121 = errors;
if(errors === _errs121){
if(typeof data51 === "string"){
if(!pattern8.test(data51)){
validate11.errors = [{instancePath:instancePath+"/rules/" + i3+"/budget/memory",schemaPath:"#/properties/rules/items/properties/budget/properties/memory/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,6}(\\.[0-9]{1,3})? ?(B|KB|MB|GB|KiB|MiB|GiB)$"}}];
return false;
}
}
else {
validate11.errors = [{instancePath:instancePath+"/rules/" + i3+"/budget/memory",schemaPath:"#/properties/rules/items/properties/budget/properties/memory/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid27 = _errs121 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data49.output !== undefined){
let data52 = data49.output;
const _errs123 = errors;
if(errors === _errs123){
if(typeof data52 === "string"){
if(!pattern8.test(data52)){
validate11.errors = [{instancePath:instancePath+"/rules/" + i3+"/budget/output",schemaPath:"#/properties/rules/items/properties/budget/properties/output/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,6}(\\.[0-9]{1,3})? ?(B|KB|MB|GB|KiB|MiB|GiB)$"}}];
return false;
}
}
else {
validate11.errors = [{instancePath:instancePath+"/rules/" + i3+"/budget/output",schemaPath:"#/properties/rules/items/properties/budget/properties/output/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid27 = _errs123 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data49.processes !== undefined){
let data53 = data49.processes;
const _errs125 = errors;
if(!(((typeof data53 == "number") && (!(data53 % 1) && !isNaN(data53))) && (isFinite(data53)))){
validate11.errors = [{instancePath:instancePath+"/rules/" + i3+"/budget/processes",schemaPath:"#/properties/rules/items/properties/budget/properties/processes/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs125){
if((typeof data53 == "number") && (isFinite(data53))){
if(data53 > 4096 || isNaN(data53)){
validate11.errors = [{instancePath:instancePath+"/rules/" + i3+"/budget/processes",schemaPath:"#/properties/rules/items/properties/budget/properties/processes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4096}}];
return false;
}
else {
if(data53 < 1 || isNaN(data53)){
validate11.errors = [{instancePath:instancePath+"/rules/" + i3+"/budget/processes",schemaPath:"#/properties/rules/items/properties/budget/properties/processes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid27 = _errs125 === errors;
}
else {
var valid27 = true;
}
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/rules/" + i3+"/budget",schemaPath:"#/properties/rules/items/properties/budget/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid16 = _errs116 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data35.attempts !== undefined){
let data54 = data35.attempts;
const _errs127 = errors;
if(!(((typeof data54 == "number") && (!(data54 % 1) && !isNaN(data54))) && (isFinite(data54)))){
validate11.errors = [{instancePath:instancePath+"/rules/" + i3+"/attempts",schemaPath:"#/properties/rules/items/properties/attempts/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs127){
if((typeof data54 == "number") && (isFinite(data54))){
if(data54 > 20 || isNaN(data54)){
validate11.errors = [{instancePath:instancePath+"/rules/" + i3+"/attempts",schemaPath:"#/properties/rules/items/properties/attempts/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20}}];
return false;
}
else {
if(data54 < 1 || isNaN(data54)){
validate11.errors = [{instancePath:instancePath+"/rules/" + i3+"/attempts",schemaPath:"#/properties/rules/items/properties/attempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid16 = _errs127 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data35.network !== undefined){
const _errs129 = errors;
if(typeof data35.network !== "boolean"){
validate11.errors = [{instancePath:instancePath+"/rules/" + i3+"/network",schemaPath:"#/properties/rules/items/properties/network/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid16 = _errs129 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data35.installScripts !== undefined){
let data56 = data35.installScripts;
const _errs131 = errors;
if(errors === _errs131){
if(Array.isArray(data56)){
var valid28 = true;
const len9 = data56.length;
for(let i11=0; i11<len9; i11++){
let data57 = data56[i11];
const _errs133 = errors;
if(errors === _errs133){
if(typeof data57 === "string"){
if(func3(data57) < 1){
validate11.errors = [{instancePath:instancePath+"/rules/" + i3+"/installScripts/" + i11,schemaPath:"#/properties/rules/items/properties/installScripts/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate11.errors = [{instancePath:instancePath+"/rules/" + i3+"/installScripts/" + i11,schemaPath:"#/properties/rules/items/properties/installScripts/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid28 = _errs133 === errors;
if(!valid28){
break;
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/rules/" + i3+"/installScripts",schemaPath:"#/properties/rules/items/properties/installScripts/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid16 = _errs131 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data35.credentials !== undefined){
let data58 = data35.credentials;
const _errs135 = errors;
if(errors === _errs135){
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
for(const key15 in data58){
const _errs137 = errors;
if(errors === _errs137){
if(typeof key15 === "string"){
if(!pattern10.test(key15)){
const err13 = {instancePath:instancePath+"/rules/" + i3+"/credentials",schemaPath:"#/properties/rules/items/properties/credentials/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:key15};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/rules/" + i3+"/credentials",schemaPath:"#/properties/rules/items/properties/credentials/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key15};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
var valid29 = _errs137 === errors;
if(!valid29){
const err15 = {instancePath:instancePath+"/rules/" + i3+"/credentials",schemaPath:"#/properties/rules/items/properties/credentials/propertyNames",keyword:"propertyNames",params:{propertyName: key15}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
validate11.errors = vErrors;
return false;
break;
}
}
if(valid29){
for(const key16 in data58){
let data59 = data58[key16];
const _errs140 = errors;
if(errors === _errs140){
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
if(Object.keys(data59).length > 1){
validate11.errors = [{instancePath:instancePath+"/rules/" + i3+"/credentials/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/rules/items/properties/credentials/additionalProperties/maxProperties",keyword:"maxProperties",params:{limit: 1}}];
return false;
}
else {
if(Object.keys(data59).length < 1){
validate11.errors = [{instancePath:instancePath+"/rules/" + i3+"/credentials/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/rules/items/properties/credentials/additionalProperties/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
const _errs142 = errors;
for(const key17 in data59){
if(!((key17 === "dummy") || (key17 === "environment"))){
validate11.errors = [{instancePath:instancePath+"/rules/" + i3+"/credentials/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/rules/items/properties/credentials/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17}}];
return false;
break;
}
}
if(_errs142 === errors){
if(data59.dummy !== undefined){
const _errs143 = errors;
if(typeof data59.dummy !== "string"){
validate11.errors = [{instancePath:instancePath+"/rules/" + i3+"/credentials/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/dummy",schemaPath:"#/properties/rules/items/properties/credentials/additionalProperties/properties/dummy/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid31 = _errs143 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data59.environment !== undefined){
let data61 = data59.environment;
const _errs145 = errors;
if(errors === _errs145){
if(typeof data61 === "string"){
if(!pattern10.test(data61)){
validate11.errors = [{instancePath:instancePath+"/rules/" + i3+"/credentials/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/environment",schemaPath:"#/properties/rules/items/properties/credentials/additionalProperties/properties/environment/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"}}];
return false;
}
}
else {
validate11.errors = [{instancePath:instancePath+"/rules/" + i3+"/credentials/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/environment",schemaPath:"#/properties/rules/items/properties/credentials/additionalProperties/properties/environment/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid31 = _errs145 === errors;
}
else {
var valid31 = true;
}
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/rules/" + i3+"/credentials/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/rules/items/properties/credentials/additionalProperties/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid30 = _errs140 === errors;
if(!valid30){
break;
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/rules/" + i3+"/credentials",schemaPath:"#/properties/rules/items/properties/credentials/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid16 = _errs135 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data35.performance !== undefined){
let data62 = data35.performance;
const _errs147 = errors;
if(errors === _errs147){
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
const _errs149 = errors;
for(const key18 in data62){
if(!(((((((key18 === "rounds") || (key18 === "time")) || (key18 === "start")) || (key18 === "list")) || (key18 === "call")) || (key18 === "memory")) || (key18 === "processor"))){
validate11.errors = [{instancePath:instancePath+"/rules/" + i3+"/performance",schemaPath:"#/properties/rules/items/properties/performance/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18}}];
return false;
break;
}
}
if(_errs149 === errors){
if(data62.rounds !== undefined){
let data63 = data62.rounds;
const _errs150 = errors;
if(!(((typeof data63 == "number") && (!(data63 % 1) && !isNaN(data63))) && (isFinite(data63)))){
validate11.errors = [{instancePath:instancePath+"/rules/" + i3+"/performance/rounds",schemaPath:"#/properties/rules/items/properties/performance/properties/rounds/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs150){
if((typeof data63 == "number") && (isFinite(data63))){
if(data63 > 200 || isNaN(data63)){
validate11.errors = [{instancePath:instancePath+"/rules/" + i3+"/performance/rounds",schemaPath:"#/properties/rules/items/properties/performance/properties/rounds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 200}}];
return false;
}
else {
if(data63 < 6 || isNaN(data63)){
validate11.errors = [{instancePath:instancePath+"/rules/" + i3+"/performance/rounds",schemaPath:"#/properties/rules/items/properties/performance/properties/rounds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 6}}];
return false;
}
}
}
}
var valid32 = _errs150 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data62.time !== undefined){
let data64 = data62.time;
const _errs152 = errors;
if((typeof data64 !== "string") && (!(((typeof data64 == "number") && (!(data64 % 1) && !isNaN(data64))) && (isFinite(data64))))){
validate11.errors = [{instancePath:instancePath+"/rules/" + i3+"/performance/time",schemaPath:"#/properties/rules/items/properties/performance/properties/time/type",keyword:"type",params:{type: schema12.properties.rules.items.properties.performance.properties.time.type}}];
return false;
}
if(errors === _errs152){
if((typeof data64 == "number") && (isFinite(data64))){
if(data64 > 0 || isNaN(data64)){
validate11.errors = [{instancePath:instancePath+"/rules/" + i3+"/performance/time",schemaPath:"#/properties/rules/items/properties/performance/properties/time/maximum",keyword:"maximum",params:{comparison: "<=", limit: 0}}];
return false;
}
else {
if(data64 < 0 || isNaN(data64)){
validate11.errors = [{instancePath:instancePath+"/rules/" + i3+"/performance/time",schemaPath:"#/properties/rules/items/properties/performance/properties/time/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
if(errors === _errs152){
if(typeof data64 === "string"){
if(!pattern1.test(data64)){
validate11.errors = [{instancePath:instancePath+"/rules/" + i3+"/performance/time",schemaPath:"#/properties/rules/items/properties/performance/properties/time/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,6}(\\.[0-9]{1,3})? ?(seconds?|minutes?|hours?|days?|weeks?)$|^0$"}}];
return false;
}
}
}
}
var valid32 = _errs152 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data62.start !== undefined){
let data65 = data62.start;
const _errs154 = errors;
if(errors === _errs154){
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
if(Object.keys(data65).length < 1){
validate11.errors = [{instancePath:instancePath+"/rules/" + i3+"/performance/start",schemaPath:"#/properties/rules/items/properties/performance/properties/start/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
const _errs156 = errors;
for(const key19 in data65){
if(!((key19 === "maxRatio") || (key19 === "max"))){
validate11.errors = [{instancePath:instancePath+"/rules/" + i3+"/performance/start",schemaPath:"#/properties/rules/items/properties/performance/properties/start/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19}}];
return false;
break;
}
}
if(_errs156 === errors){
if(data65.maxRatio !== undefined){
let data66 = data65.maxRatio;
const _errs157 = errors;
if(errors === _errs157){
if((typeof data66 == "number") && (isFinite(data66))){
if(data66 > 1000 || isNaN(data66)){
validate11.errors = [{instancePath:instancePath+"/rules/" + i3+"/performance/start/maxRatio",schemaPath:"#/properties/rules/items/properties/performance/properties/start/properties/maxRatio/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}}];
return false;
}
else {
if(data66 < 1 || isNaN(data66)){
validate11.errors = [{instancePath:instancePath+"/rules/" + i3+"/performance/start/maxRatio",schemaPath:"#/properties/rules/items/properties/performance/properties/start/properties/maxRatio/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/rules/" + i3+"/performance/start/maxRatio",schemaPath:"#/properties/rules/items/properties/performance/properties/start/properties/maxRatio/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid33 = _errs157 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data65.max !== undefined){
let data67 = data65.max;
const _errs159 = errors;
if(errors === _errs159){
if(typeof data67 === "string"){
if(!pattern13.test(data67)){
validate11.errors = [{instancePath:instancePath+"/rules/" + i3+"/performance/start/max",schemaPath:"#/properties/rules/items/properties/performance/properties/start/properties/max/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,6}(\\.[0-9]{1,3})? ?(ms|seconds?)$"}}];
return false;
}
}
else {
validate11.errors = [{instancePath:instancePath+"/rules/" + i3+"/performance/start/max",schemaPath:"#/properties/rules/items/properties/performance/properties/start/properties/max/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid33 = _errs159 === errors;
}
else {
var valid33 = true;
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/rules/" + i3+"/performance/start",schemaPath:"#/properties/rules/items/properties/performance/properties/start/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid32 = _errs154 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data62.list !== undefined){
let data68 = data62.list;
const _errs161 = errors;
if(errors === _errs161){
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
if(Object.keys(data68).length < 1){
validate11.errors = [{instancePath:instancePath+"/rules/" + i3+"/performance/list",schemaPath:"#/properties/rules/items/properties/performance/properties/list/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
const _errs163 = errors;
for(const key20 in data68){
if(!((key20 === "maxRatio") || (key20 === "max"))){
validate11.errors = [{instancePath:instancePath+"/rules/" + i3+"/performance/list",schemaPath:"#/properties/rules/items/properties/performance/properties/list/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20}}];
return false;
break;
}
}
if(_errs163 === errors){
if(data68.maxRatio !== undefined){
let data69 = data68.maxRatio;
const _errs164 = errors;
if(errors === _errs164){
if((typeof data69 == "number") && (isFinite(data69))){
if(data69 > 1000 || isNaN(data69)){
validate11.errors = [{instancePath:instancePath+"/rules/" + i3+"/performance/list/maxRatio",schemaPath:"#/properties/rules/items/properties/performance/properties/list/properties/maxRatio/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}}];
return false;
}
else {
if(data69 < 1 || isNaN(data69)){
validate11.errors = [{instancePath:instancePath+"/rules/" + i3+"/performance/list/maxRatio",schemaPath:"#/properties/rules/items/properties/performance/properties/list/properties/maxRatio/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/rules/" + i3+"/performance/list/maxRatio",schemaPath:"#/properties/rules/items/properties/performance/properties/list/properties/maxRatio/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid34 = _errs164 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data68.max !== undefined){
let data70 = data68.max;
const _errs166 = errors;
if(errors === _errs166){
if(typeof data70 === "string"){
if(!pattern13.test(data70)){
validate11.errors = [{instancePath:instancePath+"/rules/" + i3+"/performance/list/max",schemaPath:"#/properties/rules/items/properties/performance/properties/list/properties/max/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,6}(\\.[0-9]{1,3})? ?(ms|seconds?)$"}}];
return false;
}
}
else {
validate11.errors = [{instancePath:instancePath+"/rules/" + i3+"/performance/list/max",schemaPath:"#/properties/rules/items/properties/performance/properties/list/properties/max/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid34 = _errs166 === errors;
}
else {
var valid34 = true;
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/rules/" + i3+"/performance/list",schemaPath:"#/properties/rules/items/properties/performance/properties/list/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid32 = _errs161 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data62.call !== undefined){
let data71 = data62.call;
const _errs168 = errors;
if(errors === _errs168){
if(data71 && typeof data71 == "object" && !Array.isArray(data71)){
if(Object.keys(data71).length < 1){
validate11.errors = [{instancePath:instancePath+"/rules/" + i3+"/performance/call",schemaPath:"#/properties/rules/items/properties/performance/properties/call/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
const _errs170 = errors;
for(const key21 in data71){
if(!((key21 === "maxRatio") || (key21 === "max"))){
validate11.errors = [{instancePath:instancePath+"/rules/" + i3+"/performance/call",schemaPath:"#/properties/rules/items/properties/performance/properties/call/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21}}];
return false;
break;
}
}
if(_errs170 === errors){
if(data71.maxRatio !== undefined){
let data72 = data71.maxRatio;
const _errs171 = errors;
if(errors === _errs171){
if((typeof data72 == "number") && (isFinite(data72))){
if(data72 > 1000 || isNaN(data72)){
validate11.errors = [{instancePath:instancePath+"/rules/" + i3+"/performance/call/maxRatio",schemaPath:"#/properties/rules/items/properties/performance/properties/call/properties/maxRatio/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}}];
return false;
}
else {
if(data72 < 1 || isNaN(data72)){
validate11.errors = [{instancePath:instancePath+"/rules/" + i3+"/performance/call/maxRatio",schemaPath:"#/properties/rules/items/properties/performance/properties/call/properties/maxRatio/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/rules/" + i3+"/performance/call/maxRatio",schemaPath:"#/properties/rules/items/properties/performance/properties/call/properties/maxRatio/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid35 = _errs171 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data71.max !== undefined){
let data73 = data71.max;
const _errs173 = errors;
if(errors === _errs173){
if(typeof data73 === "string"){
if(!pattern13.test(data73)){
validate11.errors = [{instancePath:instancePath+"/rules/" + i3+"/performance/call/max",schemaPath:"#/properties/rules/items/properties/performance/properties/call/properties/max/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,6}(\\.[0-9]{1,3})? ?(ms|seconds?)$"}}];
return false;
}
}
else {
validate11.errors = [{instancePath:instancePath+"/rules/" + i3+"/performance/call/max",schemaPath:"#/properties/rules/items/properties/performance/properties/call/properties/max/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid35 = _errs173 === errors;
}
else {
var valid35 = true;
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/rules/" + i3+"/performance/call",schemaPath:"#/properties/rules/items/properties/performance/properties/call/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid32 = _errs168 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data62.memory !== undefined){
let data74 = data62.memory;
const _errs175 = errors;
if(errors === _errs175){
if(data74 && typeof data74 == "object" && !Array.isArray(data74)){
if(Object.keys(data74).length < 1){
validate11.errors = [{instancePath:instancePath+"/rules/" + i3+"/performance/memory",schemaPath:"#/properties/rules/items/properties/performance/properties/memory/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
const _errs177 = errors;
for(const key22 in data74){
if(!((key22 === "maxRatio") || (key22 === "max"))){
validate11.errors = [{instancePath:instancePath+"/rules/" + i3+"/performance/memory",schemaPath:"#/properties/rules/items/properties/performance/properties/memory/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22}}];
return false;
break;
}
}
if(_errs177 === errors){
if(data74.maxRatio !== undefined){
let data75 = data74.maxRatio;
const _errs178 = errors;
if(errors === _errs178){
if((typeof data75 == "number") && (isFinite(data75))){
if(data75 > 1000 || isNaN(data75)){
validate11.errors = [{instancePath:instancePath+"/rules/" + i3+"/performance/memory/maxRatio",schemaPath:"#/properties/rules/items/properties/performance/properties/memory/properties/maxRatio/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}}];
return false;
}
else {
if(data75 < 1 || isNaN(data75)){
validate11.errors = [{instancePath:instancePath+"/rules/" + i3+"/performance/memory/maxRatio",schemaPath:"#/properties/rules/items/properties/performance/properties/memory/properties/maxRatio/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/rules/" + i3+"/performance/memory/maxRatio",schemaPath:"#/properties/rules/items/properties/performance/properties/memory/properties/maxRatio/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid36 = _errs178 === errors;
}
else {
var valid36 = true;
}
if(valid36){
if(data74.max !== undefined){
let data76 = data74.max;
const _errs180 = errors;
if(errors === _errs180){
if(typeof data76 === "string"){
if(!pattern8.test(data76)){
validate11.errors = [{instancePath:instancePath+"/rules/" + i3+"/performance/memory/max",schemaPath:"#/properties/rules/items/properties/performance/properties/memory/properties/max/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,6}(\\.[0-9]{1,3})? ?(B|KB|MB|GB|KiB|MiB|GiB)$"}}];
return false;
}
}
else {
validate11.errors = [{instancePath:instancePath+"/rules/" + i3+"/performance/memory/max",schemaPath:"#/properties/rules/items/properties/performance/properties/memory/properties/max/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid36 = _errs180 === errors;
}
else {
var valid36 = true;
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/rules/" + i3+"/performance/memory",schemaPath:"#/properties/rules/items/properties/performance/properties/memory/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid32 = _errs175 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data62.processor !== undefined){
let data77 = data62.processor;
const _errs182 = errors;
if(errors === _errs182){
if(data77 && typeof data77 == "object" && !Array.isArray(data77)){
if(Object.keys(data77).length < 1){
validate11.errors = [{instancePath:instancePath+"/rules/" + i3+"/performance/processor",schemaPath:"#/properties/rules/items/properties/performance/properties/processor/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
const _errs184 = errors;
for(const key23 in data77){
if(!((key23 === "maxRatio") || (key23 === "max"))){
validate11.errors = [{instancePath:instancePath+"/rules/" + i3+"/performance/processor",schemaPath:"#/properties/rules/items/properties/performance/properties/processor/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23}}];
return false;
break;
}
}
if(_errs184 === errors){
if(data77.maxRatio !== undefined){
let data78 = data77.maxRatio;
const _errs185 = errors;
if(errors === _errs185){
if((typeof data78 == "number") && (isFinite(data78))){
if(data78 > 1000 || isNaN(data78)){
validate11.errors = [{instancePath:instancePath+"/rules/" + i3+"/performance/processor/maxRatio",schemaPath:"#/properties/rules/items/properties/performance/properties/processor/properties/maxRatio/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}}];
return false;
}
else {
if(data78 < 1 || isNaN(data78)){
validate11.errors = [{instancePath:instancePath+"/rules/" + i3+"/performance/processor/maxRatio",schemaPath:"#/properties/rules/items/properties/performance/properties/processor/properties/maxRatio/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/rules/" + i3+"/performance/processor/maxRatio",schemaPath:"#/properties/rules/items/properties/performance/properties/processor/properties/maxRatio/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid37 = _errs185 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data77.max !== undefined){
let data79 = data77.max;
const _errs187 = errors;
if(errors === _errs187){
if(typeof data79 === "string"){
if(!pattern13.test(data79)){
validate11.errors = [{instancePath:instancePath+"/rules/" + i3+"/performance/processor/max",schemaPath:"#/properties/rules/items/properties/performance/properties/processor/properties/max/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,6}(\\.[0-9]{1,3})? ?(ms|seconds?)$"}}];
return false;
}
}
else {
validate11.errors = [{instancePath:instancePath+"/rules/" + i3+"/performance/processor/max",schemaPath:"#/properties/rules/items/properties/performance/properties/processor/properties/max/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid37 = _errs187 === errors;
}
else {
var valid37 = true;
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/rules/" + i3+"/performance/processor",schemaPath:"#/properties/rules/items/properties/performance/properties/processor/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid32 = _errs182 === errors;
}
else {
var valid32 = true;
}
}
}
}
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/rules/" + i3+"/performance",schemaPath:"#/properties/rules/items/properties/performance/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid16 = _errs147 === errors;
}
else {
var valid16 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/rules/" + i3,schemaPath:"#/properties/rules/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid15 = _errs83 === errors;
if(!valid15){
break;
}
}
}
}
var valid0 = _errs81 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
validate11.errors = vErrors;
return errors === 0;
}

export const isDeploy = validate12;
const schema13 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:mcp-gitops:policy:deploy:v1","title":"mcp-gitops deploy policy","description":"policies/deploy.yaml: where a revision goes live, and how many revisions stay there","type":["object","null"],"additionalProperties":false,"properties":{"targets":{"type":["array","null"],"description":"a list of targets, each with a name and either a directory or a ref","items":{"type":"object","additionalProperties":false,"required":["name"],"oneOf":[{"required":["directory"]},{"required":["ref"]}],"description":"a target: `name`, and either `directory` or `ref`","properties":{"name":{"type":"string","pattern":"^[a-z0-9][a-z0-9_-]{0,62}$","description":"a short name of a-z, 0-9, _ and -, such as `live`"},"directory":{"type":"string","pattern":"^[^\\u0000-\\u001f]+$","description":"the folder that holds the live revision, absolute or relative to the repository"},"ref":{"type":"string","pattern":"^(?!refs/|mcp-gitops(/|$)|mcp-ledger$|mcp-status$)(?!.*(\\.\\.|//|/\\.|\\.lock(/|$)|[/.]$))[A-Za-z0-9_][A-Za-z0-9._/-]*$","description":"the name of a branch that this tool may move, such as `mcp-live`"},"keep":{"type":"integer","minimum":1,"maximum":1000,"description":"how many revisions stay at least: a whole number from 1 to 1000"},"olderThan":{"type":["string","integer"],"pattern":"^[0-9]{1,6}(\\.[0-9]{1,3})? ?(seconds?|minutes?|hours?|days?|weeks?)$|^0$","minimum":0,"maximum":0,"description":"how old a revision must be before it may go, such as `7 days` or `0`"}}}}}};
const pattern29 = new RegExp("^[a-z0-9][a-z0-9_-]{0,62}$", "u");
const pattern30 = new RegExp("^[^\\u0000-\\u001f]+$", "u");
const pattern31 = new RegExp("^(?!refs/|mcp-gitops(/|$)|mcp-ledger$|mcp-status$)(?!.*(\\.\\.|//|/\\.|\\.lock(/|$)|[/.]$))[A-Za-z0-9_][A-Za-z0-9._/-]*$", "u");

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:mcp-gitops:policy:deploy:v1" */;
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
validate12.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema13.type}}];
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "targets")){
validate12.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.targets !== undefined){
let data0 = data.targets;
const _errs2 = errors;
if((!(Array.isArray(data0))) && (data0 !== null)){
validate12.errors = [{instancePath:instancePath+"/targets",schemaPath:"#/properties/targets/type",keyword:"type",params:{type: schema13.properties.targets.type}}];
return false;
}
if(errors === _errs2){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs4 = errors;
const _errs6 = errors;
let valid2 = false;
let passing0 = null;
const _errs7 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing0;
if((data1.directory === undefined) && (missing0 = "directory")){
const err0 = {instancePath:instancePath+"/targets/" + i0,schemaPath:"#/properties/targets/items/oneOf/0/required",keyword:"required",params:{missingProperty: missing0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs7 === errors;
if(_valid0){
valid2 = true;
passing0 = 0;
}
const _errs8 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if((data1.ref === undefined) && (missing1 = "ref")){
const err1 = {instancePath:instancePath+"/targets/" + i0,schemaPath:"#/properties/targets/items/oneOf/1/required",keyword:"required",params:{missingProperty: missing1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs8 === errors;
if(_valid0 && valid2){
valid2 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid2 = true;
passing0 = 1;
}
}
if(!valid2){
const err2 = {instancePath:instancePath+"/targets/" + i0,schemaPath:"#/properties/targets/items/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate12.errors = vErrors;
return false;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
if(errors === _errs4){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing2;
if((data1.name === undefined) && (missing2 = "name")){
validate12.errors = [{instancePath:instancePath+"/targets/" + i0,schemaPath:"#/properties/targets/items/required",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
else {
const _errs9 = errors;
for(const key1 in data1){
if(!(((((key1 === "name") || (key1 === "directory")) || (key1 === "ref")) || (key1 === "keep")) || (key1 === "olderThan"))){
validate12.errors = [{instancePath:instancePath+"/targets/" + i0,schemaPath:"#/properties/targets/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs9 === errors){
if(data1.name !== undefined){
let data2 = data1.name;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data2 === "string"){
if(!pattern29.test(data2)){
validate12.errors = [{instancePath:instancePath+"/targets/" + i0+"/name",schemaPath:"#/properties/targets/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9_-]{0,62}$"}}];
return false;
}
}
else {
validate12.errors = [{instancePath:instancePath+"/targets/" + i0+"/name",schemaPath:"#/properties/targets/items/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid3 = _errs10 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.directory !== undefined){
let data3 = data1.directory;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data3 === "string"){
if(!pattern30.test(data3)){
validate12.errors = [{instancePath:instancePath+"/targets/" + i0+"/directory",schemaPath:"#/properties/targets/items/properties/directory/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f]+$"}}];
return false;
}
}
else {
validate12.errors = [{instancePath:instancePath+"/targets/" + i0+"/directory",schemaPath:"#/properties/targets/items/properties/directory/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid3 = _errs12 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.ref !== undefined){
let data4 = data1.ref;
const _errs14 = errors;
if(errors === _errs14){
if(typeof data4 === "string"){
if(!pattern31.test(data4)){
validate12.errors = [{instancePath:instancePath+"/targets/" + i0+"/ref",schemaPath:"#/properties/targets/items/properties/ref/pattern",keyword:"pattern",params:{pattern: "^(?!refs/|mcp-gitops(/|$)|mcp-ledger$|mcp-status$)(?!.*(\\.\\.|//|/\\.|\\.lock(/|$)|[/.]$))[A-Za-z0-9_][A-Za-z0-9._/-]*$"}}];
return false;
}
}
else {
validate12.errors = [{instancePath:instancePath+"/targets/" + i0+"/ref",schemaPath:"#/properties/targets/items/properties/ref/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid3 = _errs14 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.keep !== undefined){
let data5 = data1.keep;
const _errs16 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate12.errors = [{instancePath:instancePath+"/targets/" + i0+"/keep",schemaPath:"#/properties/targets/items/properties/keep/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs16){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 1000 || isNaN(data5)){
validate12.errors = [{instancePath:instancePath+"/targets/" + i0+"/keep",schemaPath:"#/properties/targets/items/properties/keep/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}}];
return false;
}
else {
if(data5 < 1 || isNaN(data5)){
validate12.errors = [{instancePath:instancePath+"/targets/" + i0+"/keep",schemaPath:"#/properties/targets/items/properties/keep/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid3 = _errs16 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.olderThan !== undefined){
let data6 = data1.olderThan;
const _errs18 = errors;
if((typeof data6 !== "string") && (!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6))))){
validate12.errors = [{instancePath:instancePath+"/targets/" + i0+"/olderThan",schemaPath:"#/properties/targets/items/properties/olderThan/type",keyword:"type",params:{type: schema13.properties.targets.items.properties.olderThan.type}}];
return false;
}
if(errors === _errs18){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 0 || isNaN(data6)){
validate12.errors = [{instancePath:instancePath+"/targets/" + i0+"/olderThan",schemaPath:"#/properties/targets/items/properties/olderThan/maximum",keyword:"maximum",params:{comparison: "<=", limit: 0}}];
return false;
}
else {
if(data6 < 0 || isNaN(data6)){
validate12.errors = [{instancePath:instancePath+"/targets/" + i0+"/olderThan",schemaPath:"#/properties/targets/items/properties/olderThan/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
if(errors === _errs18){
if(typeof data6 === "string"){
if(!pattern1.test(data6)){
validate12.errors = [{instancePath:instancePath+"/targets/" + i0+"/olderThan",schemaPath:"#/properties/targets/items/properties/olderThan/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,6}(\\.[0-9]{1,3})? ?(seconds?|minutes?|hours?|days?|weeks?)$|^0$"}}];
return false;
}
}
}
}
var valid3 = _errs18 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
}
}
else {
validate12.errors = [{instancePath:instancePath+"/targets/" + i0,schemaPath:"#/properties/targets/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
}
}
}
}
validate12.errors = vErrors;
return errors === 0;
}

export const isWaivers = validate13;
const schema14 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:mcp-gitops:policy:waivers:v1","title":"mcp-gitops waivers","description":"policies/waivers.yaml: findings that someone accepts until a day, each by its fingerprint","type":["object","null"],"additionalProperties":false,"properties":{"waivers":{"type":["array","null"],"maxItems":1000,"description":"a list of waivers, each for exactly one finding","items":{"type":"object","additionalProperties":false,"required":["fingerprint","reason","author","expires"],"description":"a waiver: `fingerprint`, `reason`, `author` and `expires`","properties":{"fingerprint":{"type":"string","pattern":"^[0-9a-f]{32}$","description":"the fingerprint that a finding is told with, in quotes: 32 characters of 0-9 and a-f"},"reason":{"type":"string","pattern":"\\S","maxLength":1000,"description":"why the finding is acceptable here, for who reads it later"},"author":{"type":"string","pattern":"\\S","maxLength":200,"description":"who accepts it"},"expires":{"type":"string","pattern":"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$","description":"the last day on which it holds, such as `2026-12-31`"}}}}}};
const pattern33 = new RegExp("^[0-9a-f]{32}$", "u");
const pattern34 = new RegExp("\\S", "u");
const pattern36 = new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", "u");

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:mcp-gitops:policy:waivers:v1" */;
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
validate13.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema14.type}}];
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "waivers")){
validate13.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.waivers !== undefined){
let data0 = data.waivers;
const _errs2 = errors;
if((!(Array.isArray(data0))) && (data0 !== null)){
validate13.errors = [{instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/type",keyword:"type",params:{type: schema14.properties.waivers.type}}];
return false;
}
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length > 1000){
validate13.errors = [{instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs4 = errors;
if(errors === _errs4){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing0;
if(((((data1.fingerprint === undefined) && (missing0 = "fingerprint")) || ((data1.reason === undefined) && (missing0 = "reason"))) || ((data1.author === undefined) && (missing0 = "author"))) || ((data1.expires === undefined) && (missing0 = "expires"))){
validate13.errors = [{instancePath:instancePath+"/waivers/" + i0,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs6 = errors;
for(const key1 in data1){
if(!((((key1 === "fingerprint") || (key1 === "reason")) || (key1 === "author")) || (key1 === "expires"))){
validate13.errors = [{instancePath:instancePath+"/waivers/" + i0,schemaPath:"#/properties/waivers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs6 === errors){
if(data1.fingerprint !== undefined){
let data2 = data1.fingerprint;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data2 === "string"){
if(!pattern33.test(data2)){
validate13.errors = [{instancePath:instancePath+"/waivers/" + i0+"/fingerprint",schemaPath:"#/properties/waivers/items/properties/fingerprint/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"}}];
return false;
}
}
else {
validate13.errors = [{instancePath:instancePath+"/waivers/" + i0+"/fingerprint",schemaPath:"#/properties/waivers/items/properties/fingerprint/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.reason !== undefined){
let data3 = data1.reason;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data3 === "string"){
if(func3(data3) > 1000){
validate13.errors = [{instancePath:instancePath+"/waivers/" + i0+"/reason",schemaPath:"#/properties/waivers/items/properties/reason/maxLength",keyword:"maxLength",params:{limit: 1000}}];
return false;
}
else {
if(!pattern34.test(data3)){
validate13.errors = [{instancePath:instancePath+"/waivers/" + i0+"/reason",schemaPath:"#/properties/waivers/items/properties/reason/pattern",keyword:"pattern",params:{pattern: "\\S"}}];
return false;
}
}
}
else {
validate13.errors = [{instancePath:instancePath+"/waivers/" + i0+"/reason",schemaPath:"#/properties/waivers/items/properties/reason/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.author !== undefined){
let data4 = data1.author;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data4 === "string"){
if(func3(data4) > 200){
validate13.errors = [{instancePath:instancePath+"/waivers/" + i0+"/author",schemaPath:"#/properties/waivers/items/properties/author/maxLength",keyword:"maxLength",params:{limit: 200}}];
return false;
}
else {
if(!pattern34.test(data4)){
validate13.errors = [{instancePath:instancePath+"/waivers/" + i0+"/author",schemaPath:"#/properties/waivers/items/properties/author/pattern",keyword:"pattern",params:{pattern: "\\S"}}];
return false;
}
}
}
else {
validate13.errors = [{instancePath:instancePath+"/waivers/" + i0+"/author",schemaPath:"#/properties/waivers/items/properties/author/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.expires !== undefined){
let data5 = data1.expires;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data5 === "string"){
if(!pattern36.test(data5)){
validate13.errors = [{instancePath:instancePath+"/waivers/" + i0+"/expires",schemaPath:"#/properties/waivers/items/properties/expires/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"}}];
return false;
}
}
else {
validate13.errors = [{instancePath:instancePath+"/waivers/" + i0+"/expires",schemaPath:"#/properties/waivers/items/properties/expires/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid2 = _errs13 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
}
else {
validate13.errors = [{instancePath:instancePath+"/waivers/" + i0,schemaPath:"#/properties/waivers/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
}
}
}
}
}
validate13.errors = vErrors;
return errors === 0;
}

export const isScenario = validate14;
const schema15 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:mcp-gitops:policy:scenario:v1","title":"mcp-gitops scenarios","description":"policies/scenarios/<server>.yaml: what a server is asked while it is proven, and what it must answer","type":"object","additionalProperties":false,"required":["scenarios"],"properties":{"fixtures":{"type":"object","maxProperties":20,"propertyNames":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9_-]{0,59}$","description":"a short name: letters, digits, `-` and `_`"},"additionalProperties":{"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"description":"one of `files`, `git`, `http`","properties":{"files":{"type":"object","maxProperties":500,"propertyNames":{"type":"string","pattern":"^(?!/)(?!(?:.*/)?\\.{0,2}(?:/|$))[^\\\\\\u0000-\\u001f]+$","description":"a path inside the fixture, without `.`, `..` or `.git`","not":{"pattern":"(^|/)\\.git(/|$)"}},"additionalProperties":{"type":"string","description":"the text of the file"},"description":"path → text of the file"},"git":{"type":"array","minItems":1,"maxItems":100,"description":"the commits of a repository, the oldest first","items":{"type":"object","additionalProperties":false,"required":["message","files"],"description":"a commit: `message`, and the `files` that it writes","properties":{"message":{"type":"string","minLength":1,"maxLength":10000,"description":"the commit's message"},"files":{"type":"object","maxProperties":500,"propertyNames":{"type":"string","pattern":"^(?!/)(?!(?:.*/)?\\.{0,2}(?:/|$))[^\\\\\\u0000-\\u001f]+$","description":"a path inside the fixture, without `.`, `..` or `.git`","not":{"pattern":"(^|/)\\.git(/|$)"}},"additionalProperties":{"type":"string","description":"the text of the file"},"description":"path → text of the file"}}}},"http":{"type":"object","minProperties":1,"maxProperties":200,"propertyNames":{"type":"string","pattern":"^/","description":"a path that starts with `/`, with its query if it has one"},"description":"path → answer: a text, or status, headers and body","additionalProperties":{"type":["string","object"],"additionalProperties":false,"description":"a text, or an object with `status`, `headers`, `body`","properties":{"status":{"type":"integer","minimum":200,"maximum":599,"description":"an HTTP status from 200 to 599"},"headers":{"type":"object","propertyNames":{"type":"string","pattern":"^[A-Za-z0-9-]+$","description":"the name of a header"},"additionalProperties":{"type":"string","pattern":"^[\\u0020-\\u007e]*$","description":"the value of a header"},"description":"name → value"},"body":{"type":"string","description":"the body, as text"}}}}}},"description":"name → what is made for the server: `${{ fixtures.NAME }}` is its path, or its address"},"args":{"type":"array","maxItems":200,"items":{"type":"string","description":"an argument, as text"},"description":"arguments of the server, in place of the manifest's"},"env":{"type":"object","maxProperties":200,"propertyNames":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","description":"the name of an environment variable"},"additionalProperties":{"type":"string","description":"the value, as text"},"description":"variables of the server, laid over the manifest's"},"scenarios":{"type":"array","minItems":1,"maxItems":100,"description":"a list of scenarios","items":{"type":"object","additionalProperties":false,"required":["name","steps"],"description":"a scenario: `name` and `steps`","properties":{"name":{"type":"string","pattern":"\\S","maxLength":200,"description":"what it shows, in a few words"},"credentials":{"enum":["real"],"description":"`real` where its calls may be made with the credentials that policies/verify.yaml takes from the environment"},"steps":{"type":"array","minItems":1,"maxItems":100,"items":{"type":"object","additionalProperties":false,"description":"a step: exactly one of `call` (a tool), `read` (a resource), `prompt`; and id, arguments, expect, save","oneOf":[{"type":"object","required":["call"]},{"type":"object","required":["read"]},{"type":"object","required":["prompt"]}],"properties":{"id":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9_-]{0,59}$","description":"a short name: letters, digits, `-` and `_`"},"call":{"type":"string","minLength":1,"maxLength":500,"description":"the name of a tool"},"read":{"type":"string","minLength":1,"maxLength":5000,"description":"the URI of a resource"},"prompt":{"type":"string","minLength":1,"maxLength":500,"description":"the name of a prompt"},"arguments":{"type":"object","description":"the arguments, by name"},"expect":{"type":"object","additionalProperties":false,"minProperties":1,"description":"what the answer must be: text, json, schema, error, within","properties":{"text":{"type":["string","object"],"additionalProperties":false,"minProperties":1,"minLength":1,"description":"a text that the answer contains, or `contains`, `matches`, `equals`","properties":{"contains":{"type":["string","array"],"minLength":1,"minItems":1,"items":{"type":"string","minLength":1,"description":"a text"},"description":"a text that the answer contains, or a list of them"},"matches":{"type":"string","minLength":1,"maxLength":1000,"description":"a regular expression, as in JavaScript"},"equals":{"type":"string","description":"the whole text"}}},"json":{"type":"array","minItems":1,"maxItems":100,"description":"a list of places in the answer's JSON, each with what is to be there","items":{"type":"object","additionalProperties":false,"required":["path"],"minProperties":2,"description":"`path`, and at least one of equals, contains, matches, exists, count","properties":{"path":{"type":"string","pattern":"^\\$","maxLength":1000,"description":"a place in the answer's JSON, such as `$.items[0].name`"},"equals":{"description":"the value that is there"},"contains":{"type":"string","minLength":1,"description":"a text that the value contains"},"matches":{"type":"string","minLength":1,"maxLength":1000,"description":"a regular expression, as in JavaScript"},"exists":{"type":"boolean","description":"whether there is anything: true or false"},"count":{"type":"integer","minimum":0,"description":"how many values are there: a whole number"}}}},"schema":{"type":"object","description":"a JSON Schema (draft 7) of the whole result"},"error":{"type":"boolean","description":"whether the call reports an error: true or false (the default)"},"within":{"type":["string","integer"],"pattern":"^[0-9]{1,6}(\\.[0-9]{1,3})? ?(seconds?|minutes?|hours?|days?|weeks?)$|^0$","minimum":0,"maximum":0,"description":"the longest time it may take, such as `2 seconds`"}}},"save":{"type":"object","maxProperties":50,"propertyNames":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9_-]{0,59}$","description":"a short name: letters, digits, `-` and `_`"},"description":"name → a place in the answer's JSON, or `{ matches: PATTERN }` over its text","additionalProperties":{"type":["string","object"],"pattern":"^\\$","additionalProperties":false,"required":["matches"],"description":"a place such as `$.id`, or `{ matches: PATTERN }` with a group","properties":{"matches":{"type":"string","minLength":1,"maxLength":1000,"description":"a regular expression, as in JavaScript"}}}}}},"description":"a list of steps"}}}}}};
const pattern37 = new RegExp("^[A-Za-z][A-Za-z0-9_-]{0,59}$", "u");
const pattern38 = new RegExp("(^|/)\\.git(/|$)", "u");
const pattern39 = new RegExp("^(?!/)(?!(?:.*/)?\\.{0,2}(?:/|$))[^\\\\\\u0000-\\u001f]+$", "u");
const pattern42 = new RegExp("^/", "u");
const pattern43 = new RegExp("^[A-Za-z0-9-]+$", "u");
const pattern44 = new RegExp("^[\\u0020-\\u007e]*$", "u");
const pattern48 = new RegExp("^\\$", "u");

function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:mcp-gitops:policy:scenario:v1" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.scenarios === undefined) && (missing0 = "scenarios")){
validate14.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "fixtures") || (key0 === "args")) || (key0 === "env")) || (key0 === "scenarios"))){
validate14.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.fixtures !== undefined){
let data0 = data.fixtures;
const _errs2 = errors;
if(errors === _errs2){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(Object.keys(data0).length > 20){
validate14.errors = [{instancePath:instancePath+"/fixtures",schemaPath:"#/properties/fixtures/maxProperties",keyword:"maxProperties",params:{limit: 20}}];
return false;
}
else {
for(const key1 in data0){
const _errs4 = errors;
if(errors === _errs4){
if(typeof key1 === "string"){
if(!pattern37.test(key1)){
const err0 = {instancePath:instancePath+"/fixtures",schemaPath:"#/properties/fixtures/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_-]{0,59}$"},propertyName:key1};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath:instancePath+"/fixtures",schemaPath:"#/properties/fixtures/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var valid1 = _errs4 === errors;
if(!valid1){
const err2 = {instancePath:instancePath+"/fixtures",schemaPath:"#/properties/fixtures/propertyNames",keyword:"propertyNames",params:{propertyName: key1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate14.errors = vErrors;
return false;
break;
}
}
if(valid1){
for(const key2 in data0){
let data1 = data0[key2];
const _errs7 = errors;
if(errors === _errs7){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(Object.keys(data1).length > 1){
validate14.errors = [{instancePath:instancePath+"/fixtures/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/fixtures/additionalProperties/maxProperties",keyword:"maxProperties",params:{limit: 1}}];
return false;
}
else {
if(Object.keys(data1).length < 1){
validate14.errors = [{instancePath:instancePath+"/fixtures/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/fixtures/additionalProperties/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
const _errs9 = errors;
for(const key3 in data1){
if(!(((key3 === "files") || (key3 === "git")) || (key3 === "http"))){
validate14.errors = [{instancePath:instancePath+"/fixtures/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/fixtures/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}}];
return false;
break;
}
}
if(_errs9 === errors){
if(data1.files !== undefined){
let data2 = data1.files;
const _errs10 = errors;
if(errors === _errs10){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(Object.keys(data2).length > 500){
validate14.errors = [{instancePath:instancePath+"/fixtures/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/files",schemaPath:"#/properties/fixtures/additionalProperties/properties/files/maxProperties",keyword:"maxProperties",params:{limit: 500}}];
return false;
}
else {
for(const key4 in data2){
const _errs12 = errors;
const _errs14 = errors;
const _errs15 = errors;
if(typeof key4 === "string"){
if(!pattern38.test(key4)){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var valid5 = _errs15 === errors;
if(valid5){
const err4 = {instancePath:instancePath+"/fixtures/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/files",schemaPath:"#/properties/fixtures/additionalProperties/properties/files/propertyNames/not",keyword:"not",params:{},propertyName:key4};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
}
if(errors === _errs12){
if(typeof key4 === "string"){
if(!pattern39.test(key4)){
const err5 = {instancePath:instancePath+"/fixtures/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/files",schemaPath:"#/properties/fixtures/additionalProperties/properties/files/propertyNames/pattern",keyword:"pattern",params:{pattern: "^(?!/)(?!(?:.*/)?\\.{0,2}(?:/|$))[^\\\\\\u0000-\\u001f]+$"},propertyName:key4};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/fixtures/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/files",schemaPath:"#/properties/fixtures/additionalProperties/properties/files/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var valid4 = _errs12 === errors;
if(!valid4){
const err7 = {instancePath:instancePath+"/fixtures/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/files",schemaPath:"#/properties/fixtures/additionalProperties/properties/files/propertyNames",keyword:"propertyNames",params:{propertyName: key4}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
validate14.errors = vErrors;
return false;
break;
}
}
if(valid4){
for(const key5 in data2){
const _errs17 = errors;
if(typeof data2[key5] !== "string"){
validate14.errors = [{instancePath:instancePath+"/fixtures/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/files/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/fixtures/additionalProperties/properties/files/additionalProperties/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid6 = _errs17 === errors;
if(!valid6){
break;
}
}
}
}
}
else {
validate14.errors = [{instancePath:instancePath+"/fixtures/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/files",schemaPath:"#/properties/fixtures/additionalProperties/properties/files/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid3 = _errs10 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.git !== undefined){
let data4 = data1.git;
const _errs19 = errors;
if(errors === _errs19){
if(Array.isArray(data4)){
if(data4.length > 100){
validate14.errors = [{instancePath:instancePath+"/fixtures/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/git",schemaPath:"#/properties/fixtures/additionalProperties/properties/git/maxItems",keyword:"maxItems",params:{limit: 100}}];
return false;
}
else {
if(data4.length < 1){
validate14.errors = [{instancePath:instancePath+"/fixtures/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/git",schemaPath:"#/properties/fixtures/additionalProperties/properties/git/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid7 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
const _errs21 = errors;
if(errors === _errs21){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing1;
if(((data5.message === undefined) && (missing1 = "message")) || ((data5.files === undefined) && (missing1 = "files"))){
validate14.errors = [{instancePath:instancePath+"/fixtures/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/git/" + i0,schemaPath:"#/properties/fixtures/additionalProperties/properties/git/items/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs23 = errors;
for(const key6 in data5){
if(!((key6 === "message") || (key6 === "files"))){
validate14.errors = [{instancePath:instancePath+"/fixtures/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/git/" + i0,schemaPath:"#/properties/fixtures/additionalProperties/properties/git/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}}];
return false;
break;
}
}
if(_errs23 === errors){
if(data5.message !== undefined){
let data6 = data5.message;
const _errs24 = errors;
if(errors === _errs24){
if(typeof data6 === "string"){
if(func3(data6) > 10000){
validate14.errors = [{instancePath:instancePath+"/fixtures/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/git/" + i0+"/message",schemaPath:"#/properties/fixtures/additionalProperties/properties/git/items/properties/message/maxLength",keyword:"maxLength",params:{limit: 10000}}];
return false;
}
else {
if(func3(data6) < 1){
validate14.errors = [{instancePath:instancePath+"/fixtures/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/git/" + i0+"/message",schemaPath:"#/properties/fixtures/additionalProperties/properties/git/items/properties/message/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate14.errors = [{instancePath:instancePath+"/fixtures/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/git/" + i0+"/message",schemaPath:"#/properties/fixtures/additionalProperties/properties/git/items/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid8 = _errs24 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data5.files !== undefined){
let data7 = data5.files;
const _errs26 = errors;
if(errors === _errs26){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(Object.keys(data7).length > 500){
validate14.errors = [{instancePath:instancePath+"/fixtures/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/git/" + i0+"/files",schemaPath:"#/properties/fixtures/additionalProperties/properties/git/items/properties/files/maxProperties",keyword:"maxProperties",params:{limit: 500}}];
return false;
}
else {
for(const key7 in data7){
const _errs28 = errors;
const _errs30 = errors;
const _errs31 = errors;
if(typeof key7 === "string"){
if(!pattern38.test(key7)){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
var valid10 = _errs31 === errors;
if(valid10){
const err9 = {instancePath:instancePath+"/fixtures/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/git/" + i0+"/files",schemaPath:"#/properties/fixtures/additionalProperties/properties/git/items/properties/files/propertyNames/not",keyword:"not",params:{},propertyName:key7};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
errors = _errs30;
if(vErrors !== null){
if(_errs30){
vErrors.length = _errs30;
}
else {
vErrors = null;
}
}
}
if(errors === _errs28){
if(typeof key7 === "string"){
if(!pattern39.test(key7)){
const err10 = {instancePath:instancePath+"/fixtures/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/git/" + i0+"/files",schemaPath:"#/properties/fixtures/additionalProperties/properties/git/items/properties/files/propertyNames/pattern",keyword:"pattern",params:{pattern: "^(?!/)(?!(?:.*/)?\\.{0,2}(?:/|$))[^\\\\\\u0000-\\u001f]+$"},propertyName:key7};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/fixtures/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/git/" + i0+"/files",schemaPath:"#/properties/fixtures/additionalProperties/properties/git/items/properties/files/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key7};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
var valid9 = _errs28 === errors;
if(!valid9){
const err12 = {instancePath:instancePath+"/fixtures/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/git/" + i0+"/files",schemaPath:"#/properties/fixtures/additionalProperties/properties/git/items/properties/files/propertyNames",keyword:"propertyNames",params:{propertyName: key7}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
validate14.errors = vErrors;
return false;
break;
}
}
if(valid9){
for(const key8 in data7){
const _errs33 = errors;
if(typeof data7[key8] !== "string"){
validate14.errors = [{instancePath:instancePath+"/fixtures/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/git/" + i0+"/files/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/fixtures/additionalProperties/properties/git/items/properties/files/additionalProperties/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid11 = _errs33 === errors;
if(!valid11){
break;
}
}
}
}
}
else {
validate14.errors = [{instancePath:instancePath+"/fixtures/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/git/" + i0+"/files",schemaPath:"#/properties/fixtures/additionalProperties/properties/git/items/properties/files/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid8 = _errs26 === errors;
}
else {
var valid8 = true;
}
}
}
}
}
else {
validate14.errors = [{instancePath:instancePath+"/fixtures/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/git/" + i0,schemaPath:"#/properties/fixtures/additionalProperties/properties/git/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid7 = _errs21 === errors;
if(!valid7){
break;
}
}
}
}
}
else {
validate14.errors = [{instancePath:instancePath+"/fixtures/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/git",schemaPath:"#/properties/fixtures/additionalProperties/properties/git/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid3 = _errs19 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.http !== undefined){
let data9 = data1.http;
const _errs35 = errors;
if(errors === _errs35){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(Object.keys(data9).length > 200){
validate14.errors = [{instancePath:instancePath+"/fixtures/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/http",schemaPath:"#/properties/fixtures/additionalProperties/properties/http/maxProperties",keyword:"maxProperties",params:{limit: 200}}];
return false;
}
else {
if(Object.keys(data9).length < 1){
validate14.errors = [{instancePath:instancePath+"/fixtures/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/http",schemaPath:"#/properties/fixtures/additionalProperties/properties/http/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
for(const key9 in data9){
const _errs37 = errors;
if(errors === _errs37){
if(typeof key9 === "string"){
if(!pattern42.test(key9)){
const err13 = {instancePath:instancePath+"/fixtures/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/http",schemaPath:"#/properties/fixtures/additionalProperties/properties/http/propertyNames/pattern",keyword:"pattern",params:{pattern: "^/"},propertyName:key9};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/fixtures/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/http",schemaPath:"#/properties/fixtures/additionalProperties/properties/http/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key9};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
var valid12 = _errs37 === errors;
if(!valid12){
const err15 = {instancePath:instancePath+"/fixtures/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/http",schemaPath:"#/properties/fixtures/additionalProperties/properties/http/propertyNames",keyword:"propertyNames",params:{propertyName: key9}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
validate14.errors = vErrors;
return false;
break;
}
}
if(valid12){
for(const key10 in data9){
let data10 = data9[key10];
const _errs40 = errors;
if((typeof data10 !== "string") && (!(data10 && typeof data10 == "object" && !Array.isArray(data10)))){
validate14.errors = [{instancePath:instancePath+"/fixtures/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/http/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/fixtures/additionalProperties/properties/http/additionalProperties/type",keyword:"type",params:{type: schema15.properties.fixtures.additionalProperties.properties.http.additionalProperties.type}}];
return false;
}
if(errors === _errs40){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
const _errs42 = errors;
for(const key11 in data10){
if(!(((key11 === "status") || (key11 === "headers")) || (key11 === "body"))){
validate14.errors = [{instancePath:instancePath+"/fixtures/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/http/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/fixtures/additionalProperties/properties/http/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}}];
return false;
break;
}
}
if(_errs42 === errors){
if(data10.status !== undefined){
let data11 = data10.status;
const _errs43 = errors;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
validate14.errors = [{instancePath:instancePath+"/fixtures/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/http/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/status",schemaPath:"#/properties/fixtures/additionalProperties/properties/http/additionalProperties/properties/status/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs43){
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 599 || isNaN(data11)){
validate14.errors = [{instancePath:instancePath+"/fixtures/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/http/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/status",schemaPath:"#/properties/fixtures/additionalProperties/properties/http/additionalProperties/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599}}];
return false;
}
else {
if(data11 < 200 || isNaN(data11)){
validate14.errors = [{instancePath:instancePath+"/fixtures/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/http/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/status",schemaPath:"#/properties/fixtures/additionalProperties/properties/http/additionalProperties/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 200}}];
return false;
}
}
}
}
var valid14 = _errs43 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data10.headers !== undefined){
let data12 = data10.headers;
const _errs45 = errors;
if(errors === _errs45){
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key12 in data12){
const _errs47 = errors;
if(errors === _errs47){
if(typeof key12 === "string"){
if(!pattern43.test(key12)){
const err16 = {instancePath:instancePath+"/fixtures/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/http/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/headers",schemaPath:"#/properties/fixtures/additionalProperties/properties/http/additionalProperties/properties/headers/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9-]+$"},propertyName:key12};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/fixtures/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/http/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/headers",schemaPath:"#/properties/fixtures/additionalProperties/properties/http/additionalProperties/properties/headers/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key12};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
var valid15 = _errs47 === errors;
if(!valid15){
const err18 = {instancePath:instancePath+"/fixtures/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/http/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/headers",schemaPath:"#/properties/fixtures/additionalProperties/properties/http/additionalProperties/properties/headers/propertyNames",keyword:"propertyNames",params:{propertyName: key12}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
validate14.errors = vErrors;
return false;
break;
}
}
if(valid15){
for(const key13 in data12){
let data13 = data12[key13];
const _errs50 = errors;
if(errors === _errs50){
if(typeof data13 === "string"){
if(!pattern44.test(data13)){
validate14.errors = [{instancePath:instancePath+"/fixtures/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/http/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/headers/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/fixtures/additionalProperties/properties/http/additionalProperties/properties/headers/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[\\u0020-\\u007e]*$"}}];
return false;
}
}
else {
validate14.errors = [{instancePath:instancePath+"/fixtures/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/http/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/headers/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/fixtures/additionalProperties/properties/http/additionalProperties/properties/headers/additionalProperties/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid16 = _errs50 === errors;
if(!valid16){
break;
}
}
}
}
else {
validate14.errors = [{instancePath:instancePath+"/fixtures/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/http/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/headers",schemaPath:"#/properties/fixtures/additionalProperties/properties/http/additionalProperties/properties/headers/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid14 = _errs45 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data10.body !== undefined){
const _errs52 = errors;
if(typeof data10.body !== "string"){
validate14.errors = [{instancePath:instancePath+"/fixtures/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/http/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/body",schemaPath:"#/properties/fixtures/additionalProperties/properties/http/additionalProperties/properties/body/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid14 = _errs52 === errors;
}
else {
var valid14 = true;
}
}
}
}
}
}
var valid13 = _errs40 === errors;
if(!valid13){
break;
}
}
}
}
}
}
else {
validate14.errors = [{instancePath:instancePath+"/fixtures/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/http",schemaPath:"#/properties/fixtures/additionalProperties/properties/http/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid3 = _errs35 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
}
else {
validate14.errors = [{instancePath:instancePath+"/fixtures/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/fixtures/additionalProperties/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid2 = _errs7 === errors;
if(!valid2){
break;
}
}
}
}
}
else {
validate14.errors = [{instancePath:instancePath+"/fixtures",schemaPath:"#/properties/fixtures/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.args !== undefined){
let data15 = data.args;
const _errs54 = errors;
if(errors === _errs54){
if(Array.isArray(data15)){
if(data15.length > 200){
validate14.errors = [{instancePath:instancePath+"/args",schemaPath:"#/properties/args/maxItems",keyword:"maxItems",params:{limit: 200}}];
return false;
}
else {
var valid17 = true;
const len1 = data15.length;
for(let i1=0; i1<len1; i1++){
const _errs56 = errors;
if(typeof data15[i1] !== "string"){
validate14.errors = [{instancePath:instancePath+"/args/" + i1,schemaPath:"#/properties/args/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid17 = _errs56 === errors;
if(!valid17){
break;
}
}
}
}
else {
validate14.errors = [{instancePath:instancePath+"/args",schemaPath:"#/properties/args/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs54 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.env !== undefined){
let data17 = data.env;
const _errs58 = errors;
if(errors === _errs58){
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(Object.keys(data17).length > 200){
validate14.errors = [{instancePath:instancePath+"/env",schemaPath:"#/properties/env/maxProperties",keyword:"maxProperties",params:{limit: 200}}];
return false;
}
else {
for(const key14 in data17){
const _errs60 = errors;
if(errors === _errs60){
if(typeof key14 === "string"){
if(!pattern10.test(key14)){
const err19 = {instancePath:instancePath+"/env",schemaPath:"#/properties/env/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:key14};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/env",schemaPath:"#/properties/env/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key14};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
var valid18 = _errs60 === errors;
if(!valid18){
const err21 = {instancePath:instancePath+"/env",schemaPath:"#/properties/env/propertyNames",keyword:"propertyNames",params:{propertyName: key14}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
validate14.errors = vErrors;
return false;
break;
}
}
if(valid18){
for(const key15 in data17){
const _errs63 = errors;
if(typeof data17[key15] !== "string"){
validate14.errors = [{instancePath:instancePath+"/env/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/env/additionalProperties/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid19 = _errs63 === errors;
if(!valid19){
break;
}
}
}
}
}
else {
validate14.errors = [{instancePath:instancePath+"/env",schemaPath:"#/properties/env/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs58 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.scenarios !== undefined){
let data19 = data.scenarios;
const _errs65 = errors;
if(errors === _errs65){
if(Array.isArray(data19)){
if(data19.length > 100){
validate14.errors = [{instancePath:instancePath+"/scenarios",schemaPath:"#/properties/scenarios/maxItems",keyword:"maxItems",params:{limit: 100}}];
return false;
}
else {
if(data19.length < 1){
validate14.errors = [{instancePath:instancePath+"/scenarios",schemaPath:"#/properties/scenarios/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid20 = true;
const len2 = data19.length;
for(let i2=0; i2<len2; i2++){
let data20 = data19[i2];
const _errs67 = errors;
if(errors === _errs67){
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
let missing2;
if(((data20.name === undefined) && (missing2 = "name")) || ((data20.steps === undefined) && (missing2 = "steps"))){
validate14.errors = [{instancePath:instancePath+"/scenarios/" + i2,schemaPath:"#/properties/scenarios/items/required",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
else {
const _errs69 = errors;
for(const key16 in data20){
if(!(((key16 === "name") || (key16 === "credentials")) || (key16 === "steps"))){
validate14.errors = [{instancePath:instancePath+"/scenarios/" + i2,schemaPath:"#/properties/scenarios/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16}}];
return false;
break;
}
}
if(_errs69 === errors){
if(data20.name !== undefined){
let data21 = data20.name;
const _errs70 = errors;
if(errors === _errs70){
if(typeof data21 === "string"){
if(func3(data21) > 200){
validate14.errors = [{instancePath:instancePath+"/scenarios/" + i2+"/name",schemaPath:"#/properties/scenarios/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 200}}];
return false;
}
else {
if(!pattern34.test(data21)){
validate14.errors = [{instancePath:instancePath+"/scenarios/" + i2+"/name",schemaPath:"#/properties/scenarios/items/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"}}];
return false;
}
}
}
else {
validate14.errors = [{instancePath:instancePath+"/scenarios/" + i2+"/name",schemaPath:"#/properties/scenarios/items/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid21 = _errs70 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data20.credentials !== undefined){
const _errs72 = errors;
if(!(data20.credentials === "real")){
validate14.errors = [{instancePath:instancePath+"/scenarios/" + i2+"/credentials",schemaPath:"#/properties/scenarios/items/properties/credentials/enum",keyword:"enum",params:{allowedValues: schema15.properties.scenarios.items.properties.credentials.enum}}];
return false;
}
var valid21 = _errs72 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data20.steps !== undefined){
let data23 = data20.steps;
const _errs73 = errors;
if(errors === _errs73){
if(Array.isArray(data23)){
if(data23.length > 100){
validate14.errors = [{instancePath:instancePath+"/scenarios/" + i2+"/steps",schemaPath:"#/properties/scenarios/items/properties/steps/maxItems",keyword:"maxItems",params:{limit: 100}}];
return false;
}
else {
if(data23.length < 1){
validate14.errors = [{instancePath:instancePath+"/scenarios/" + i2+"/steps",schemaPath:"#/properties/scenarios/items/properties/steps/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid22 = true;
const len3 = data23.length;
for(let i3=0; i3<len3; i3++){
let data24 = data23[i3];
const _errs75 = errors;
const _errs77 = errors;
let valid23 = false;
let passing0 = null;
const _errs78 = errors;
if(errors === _errs78){
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
let missing3;
if((data24.call === undefined) && (missing3 = "call")){
const err22 = {instancePath:instancePath+"/scenarios/" + i2+"/steps/" + i3,schemaPath:"#/properties/scenarios/items/properties/steps/items/oneOf/0/required",keyword:"required",params:{missingProperty: missing3}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/scenarios/" + i2+"/steps/" + i3,schemaPath:"#/properties/scenarios/items/properties/steps/items/oneOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
var _valid0 = _errs78 === errors;
if(_valid0){
valid23 = true;
passing0 = 0;
}
const _errs80 = errors;
if(errors === _errs80){
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
let missing4;
if((data24.read === undefined) && (missing4 = "read")){
const err24 = {instancePath:instancePath+"/scenarios/" + i2+"/steps/" + i3,schemaPath:"#/properties/scenarios/items/properties/steps/items/oneOf/1/required",keyword:"required",params:{missingProperty: missing4}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/scenarios/" + i2+"/steps/" + i3,schemaPath:"#/properties/scenarios/items/properties/steps/items/oneOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
var _valid0 = _errs80 === errors;
if(_valid0 && valid23){
valid23 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid23 = true;
passing0 = 1;
}
const _errs82 = errors;
if(errors === _errs82){
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
let missing5;
if((data24.prompt === undefined) && (missing5 = "prompt")){
const err26 = {instancePath:instancePath+"/scenarios/" + i2+"/steps/" + i3,schemaPath:"#/properties/scenarios/items/properties/steps/items/oneOf/2/required",keyword:"required",params:{missingProperty: missing5}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/scenarios/" + i2+"/steps/" + i3,schemaPath:"#/properties/scenarios/items/properties/steps/items/oneOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
var _valid0 = _errs82 === errors;
if(_valid0 && valid23){
valid23 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid23 = true;
passing0 = 2;
}
}
}
if(!valid23){
const err28 = {instancePath:instancePath+"/scenarios/" + i2+"/steps/" + i3,schemaPath:"#/properties/scenarios/items/properties/steps/items/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
validate14.errors = vErrors;
return false;
}
else {
errors = _errs77;
if(vErrors !== null){
if(_errs77){
vErrors.length = _errs77;
}
else {
vErrors = null;
}
}
}
if(errors === _errs75){
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
const _errs84 = errors;
for(const key17 in data24){
if(!(((((((key17 === "id") || (key17 === "call")) || (key17 === "read")) || (key17 === "prompt")) || (key17 === "arguments")) || (key17 === "expect")) || (key17 === "save"))){
validate14.errors = [{instancePath:instancePath+"/scenarios/" + i2+"/steps/" + i3,schemaPath:"#/properties/scenarios/items/properties/steps/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17}}];
return false;
break;
}
}
if(_errs84 === errors){
if(data24.id !== undefined){
let data25 = data24.id;
const _errs85 = errors;
if(errors === _errs85){
if(typeof data25 === "string"){
if(!pattern37.test(data25)){
validate14.errors = [{instancePath:instancePath+"/scenarios/" + i2+"/steps/" + i3+"/id",schemaPath:"#/properties/scenarios/items/properties/steps/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_-]{0,59}$"}}];
return false;
}
}
else {
validate14.errors = [{instancePath:instancePath+"/scenarios/" + i2+"/steps/" + i3+"/id",schemaPath:"#/properties/scenarios/items/properties/steps/items/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid24 = _errs85 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data24.call !== undefined){
let data26 = data24.call;
const _errs87 = errors;
if(errors === _errs87){
if(typeof data26 === "string"){
if(func3(data26) > 500){
validate14.errors = [{instancePath:instancePath+"/scenarios/" + i2+"/steps/" + i3+"/call",schemaPath:"#/properties/scenarios/items/properties/steps/items/properties/call/maxLength",keyword:"maxLength",params:{limit: 500}}];
return false;
}
else {
if(func3(data26) < 1){
validate14.errors = [{instancePath:instancePath+"/scenarios/" + i2+"/steps/" + i3+"/call",schemaPath:"#/properties/scenarios/items/properties/steps/items/properties/call/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate14.errors = [{instancePath:instancePath+"/scenarios/" + i2+"/steps/" + i3+"/call",schemaPath:"#/properties/scenarios/items/properties/steps/items/properties/call/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid24 = _errs87 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data24.read !== undefined){
let data27 = data24.read;
const _errs89 = errors;
if(errors === _errs89){
if(typeof data27 === "string"){
if(func3(data27) > 5000){
validate14.errors = [{instancePath:instancePath+"/scenarios/" + i2+"/steps/" + i3+"/read",schemaPath:"#/properties/scenarios/items/properties/steps/items/properties/read/maxLength",keyword:"maxLength",params:{limit: 5000}}];
return false;
}
else {
if(func3(data27) < 1){
validate14.errors = [{instancePath:instancePath+"/scenarios/" + i2+"/steps/" + i3+"/read",schemaPath:"#/properties/scenarios/items/properties/steps/items/properties/read/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate14.errors = [{instancePath:instancePath+"/scenarios/" + i2+"/steps/" + i3+"/read",schemaPath:"#/properties/scenarios/items/properties/steps/items/properties/read/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid24 = _errs89 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data24.prompt !== undefined){
let data28 = data24.prompt;
const _errs91 = errors;
if(errors === _errs91){
if(typeof data28 === "string"){
if(func3(data28) > 500){
validate14.errors = [{instancePath:instancePath+"/scenarios/" + i2+"/steps/" + i3+"/prompt",schemaPath:"#/properties/scenarios/items/properties/steps/items/properties/prompt/maxLength",keyword:"maxLength",params:{limit: 500}}];
return false;
}
else {
if(func3(data28) < 1){
validate14.errors = [{instancePath:instancePath+"/scenarios/" + i2+"/steps/" + i3+"/prompt",schemaPath:"#/properties/scenarios/items/properties/steps/items/properties/prompt/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate14.errors = [{instancePath:instancePath+"/scenarios/" + i2+"/steps/" + i3+"/prompt",schemaPath:"#/properties/scenarios/items/properties/steps/items/properties/prompt/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid24 = _errs91 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data24.arguments !== undefined){
let data29 = data24.arguments;
const _errs93 = errors;
if(!(data29 && typeof data29 == "object" && !Array.isArray(data29))){
validate14.errors = [{instancePath:instancePath+"/scenarios/" + i2+"/steps/" + i3+"/arguments",schemaPath:"#/properties/scenarios/items/properties/steps/items/properties/arguments/type",keyword:"type",params:{type: "object"}}];
return false;
}
var valid24 = _errs93 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data24.expect !== undefined){
let data30 = data24.expect;
const _errs95 = errors;
if(errors === _errs95){
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(Object.keys(data30).length < 1){
validate14.errors = [{instancePath:instancePath+"/scenarios/" + i2+"/steps/" + i3+"/expect",schemaPath:"#/properties/scenarios/items/properties/steps/items/properties/expect/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
const _errs97 = errors;
for(const key18 in data30){
if(!(((((key18 === "text") || (key18 === "json")) || (key18 === "schema")) || (key18 === "error")) || (key18 === "within"))){
validate14.errors = [{instancePath:instancePath+"/scenarios/" + i2+"/steps/" + i3+"/expect",schemaPath:"#/properties/scenarios/items/properties/steps/items/properties/expect/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18}}];
return false;
break;
}
}
if(_errs97 === errors){
if(data30.text !== undefined){
let data31 = data30.text;
const _errs98 = errors;
if((typeof data31 !== "string") && (!(data31 && typeof data31 == "object" && !Array.isArray(data31)))){
validate14.errors = [{instancePath:instancePath+"/scenarios/" + i2+"/steps/" + i3+"/expect/text",schemaPath:"#/properties/scenarios/items/properties/steps/items/properties/expect/properties/text/type",keyword:"type",params:{type: schema15.properties.scenarios.items.properties.steps.items.properties.expect.properties.text.type}}];
return false;
}
if(errors === _errs98){
if(typeof data31 === "string"){
if(func3(data31) < 1){
validate14.errors = [{instancePath:instancePath+"/scenarios/" + i2+"/steps/" + i3+"/expect/text",schemaPath:"#/properties/scenarios/items/properties/steps/items/properties/expect/properties/text/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
if(errors === _errs98){
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(Object.keys(data31).length < 1){
validate14.errors = [{instancePath:instancePath+"/scenarios/" + i2+"/steps/" + i3+"/expect/text",schemaPath:"#/properties/scenarios/items/properties/steps/items/properties/expect/properties/text/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
const _errs100 = errors;
for(const key19 in data31){
if(!(((key19 === "contains") || (key19 === "matches")) || (key19 === "equals"))){
validate14.errors = [{instancePath:instancePath+"/scenarios/" + i2+"/steps/" + i3+"/expect/text",schemaPath:"#/properties/scenarios/items/properties/steps/items/properties/expect/properties/text/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19}}];
return false;
break;
}
}
if(_errs100 === errors){
if(data31.contains !== undefined){
let data32 = data31.contains;
const _errs101 = errors;
if((typeof data32 !== "string") && (!(Array.isArray(data32)))){
validate14.errors = [{instancePath:instancePath+"/scenarios/" + i2+"/steps/" + i3+"/expect/text/contains",schemaPath:"#/properties/scenarios/items/properties/steps/items/properties/expect/properties/text/properties/contains/type",keyword:"type",params:{type: schema15.properties.scenarios.items.properties.steps.items.properties.expect.properties.text.properties.contains.type}}];
return false;
}
if(errors === _errs101){
if(typeof data32 === "string"){
if(func3(data32) < 1){
validate14.errors = [{instancePath:instancePath+"/scenarios/" + i2+"/steps/" + i3+"/expect/text/contains",schemaPath:"#/properties/scenarios/items/properties/steps/items/properties/expect/properties/text/properties/contains/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
if(errors === _errs101){
if(Array.isArray(data32)){
if(data32.length < 1){
validate14.errors = [{instancePath:instancePath+"/scenarios/" + i2+"/steps/" + i3+"/expect/text/contains",schemaPath:"#/properties/scenarios/items/properties/steps/items/properties/expect/properties/text/properties/contains/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid27 = true;
const len4 = data32.length;
for(let i4=0; i4<len4; i4++){
let data33 = data32[i4];
const _errs103 = errors;
if(errors === _errs103){
if(typeof data33 === "string"){
if(func3(data33) < 1){
validate14.errors = [{instancePath:instancePath+"/scenarios/" + i2+"/steps/" + i3+"/expect/text/contains/" + i4,schemaPath:"#/properties/scenarios/items/properties/steps/items/properties/expect/properties/text/properties/contains/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate14.errors = [{instancePath:instancePath+"/scenarios/" + i2+"/steps/" + i3+"/expect/text/contains/" + i4,schemaPath:"#/properties/scenarios/items/properties/steps/items/properties/expect/properties/text/properties/contains/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid27 = _errs103 === errors;
if(!valid27){
break;
}
}
}
}
}
}
var valid26 = _errs101 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data31.matches !== undefined){
let data34 = data31.matches;
const _errs105 = errors;
if(errors === _errs105){
if(typeof data34 === "string"){
if(func3(data34) > 1000){
validate14.errors = [{instancePath:instancePath+"/scenarios/" + i2+"/steps/" + i3+"/expect/text/matches",schemaPath:"#/properties/scenarios/items/properties/steps/items/properties/expect/properties/text/properties/matches/maxLength",keyword:"maxLength",params:{limit: 1000}}];
return false;
}
else {
if(func3(data34) < 1){
validate14.errors = [{instancePath:instancePath+"/scenarios/" + i2+"/steps/" + i3+"/expect/text/matches",schemaPath:"#/properties/scenarios/items/properties/steps/items/properties/expect/properties/text/properties/matches/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate14.errors = [{instancePath:instancePath+"/scenarios/" + i2+"/steps/" + i3+"/expect/text/matches",schemaPath:"#/properties/scenarios/items/properties/steps/items/properties/expect/properties/text/properties/matches/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid26 = _errs105 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data31.equals !== undefined){
const _errs107 = errors;
if(typeof data31.equals !== "string"){
validate14.errors = [{instancePath:instancePath+"/scenarios/" + i2+"/steps/" + i3+"/expect/text/equals",schemaPath:"#/properties/scenarios/items/properties/steps/items/properties/expect/properties/text/properties/equals/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid26 = _errs107 === errors;
}
else {
var valid26 = true;
}
}
}
}
}
}
}
}
var valid25 = _errs98 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data30.json !== undefined){
let data36 = data30.json;
const _errs109 = errors;
if(errors === _errs109){
if(Array.isArray(data36)){
if(data36.length > 100){
validate14.errors = [{instancePath:instancePath+"/scenarios/" + i2+"/steps/" + i3+"/expect/json",schemaPath:"#/properties/scenarios/items/properties/steps/items/properties/expect/properties/json/maxItems",keyword:"maxItems",params:{limit: 100}}];
return false;
}
else {
if(data36.length < 1){
validate14.errors = [{instancePath:instancePath+"/scenarios/" + i2+"/steps/" + i3+"/expect/json",schemaPath:"#/properties/scenarios/items/properties/steps/items/properties/expect/properties/json/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid28 = true;
const len5 = data36.length;
for(let i5=0; i5<len5; i5++){
let data37 = data36[i5];
const _errs111 = errors;
if(errors === _errs111){
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if(Object.keys(data37).length < 2){
validate14.errors = [{instancePath:instancePath+"/scenarios/" + i2+"/steps/" + i3+"/expect/json/" + i5,schemaPath:"#/properties/scenarios/items/properties/steps/items/properties/expect/properties/json/items/minProperties",keyword:"minProperties",params:{limit: 2}}];
return false;
}
else {
let missing6;
if((data37.path === undefined) && (missing6 = "path")){
validate14.errors = [{instancePath:instancePath+"/scenarios/" + i2+"/steps/" + i3+"/expect/json/" + i5,schemaPath:"#/properties/scenarios/items/properties/steps/items/properties/expect/properties/json/items/required",keyword:"required",params:{missingProperty: missing6}}];
return false;
}
else {
const _errs113 = errors;
for(const key20 in data37){
if(!((((((key20 === "path") || (key20 === "equals")) || (key20 === "contains")) || (key20 === "matches")) || (key20 === "exists")) || (key20 === "count"))){
validate14.errors = [{instancePath:instancePath+"/scenarios/" + i2+"/steps/" + i3+"/expect/json/" + i5,schemaPath:"#/properties/scenarios/items/properties/steps/items/properties/expect/properties/json/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20}}];
return false;
break;
}
}
if(_errs113 === errors){
if(data37.path !== undefined){
let data38 = data37.path;
const _errs114 = errors;
if(errors === _errs114){
if(typeof data38 === "string"){
if(func3(data38) > 1000){
validate14.errors = [{instancePath:instancePath+"/scenarios/" + i2+"/steps/" + i3+"/expect/json/" + i5+"/path",schemaPath:"#/properties/scenarios/items/properties/steps/items/properties/expect/properties/json/items/properties/path/maxLength",keyword:"maxLength",params:{limit: 1000}}];
return false;
}
else {
if(!pattern48.test(data38)){
validate14.errors = [{instancePath:instancePath+"/scenarios/" + i2+"/steps/" + i3+"/expect/json/" + i5+"/path",schemaPath:"#/properties/scenarios/items/properties/steps/items/properties/expect/properties/json/items/properties/path/pattern",keyword:"pattern",params:{pattern: "^\\$"}}];
return false;
}
}
}
else {
validate14.errors = [{instancePath:instancePath+"/scenarios/" + i2+"/steps/" + i3+"/expect/json/" + i5+"/path",schemaPath:"#/properties/scenarios/items/properties/steps/items/properties/expect/properties/json/items/properties/path/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid29 = _errs114 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data37.contains !== undefined){
let data39 = data37.contains;
const _errs116 = errors;
if(errors === _errs116){
if(typeof data39 === "string"){
if(func3(data39) < 1){
validate14.errors = [{instancePath:instancePath+"/scenarios/" + i2+"/steps/" + i3+"/expect/json/" + i5+"/contains",schemaPath:"#/properties/scenarios/items/properties/steps/items/properties/expect/properties/json/items/properties/contains/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate14.errors = [{instancePath:instancePath+"/scenarios/" + i2+"/steps/" + i3+"/expect/json/" + i5+"/contains",schemaPath:"#/properties/scenarios/items/properties/steps/items/properties/expect/properties/json/items/properties/contains/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid29 = _errs116 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data37.matches !== undefined){
let data40 = data37.matches;
const _errs118 = errors;
if(errors === _errs118){
if(typeof data40 === "string"){
if(func3(data40) > 1000){
validate14.errors = [{instancePath:instancePath+"/scenarios/" + i2+"/steps/" + i3+"/expect/json/" + i5+"/matches",schemaPath:"#/properties/scenarios/items/properties/steps/items/properties/expect/properties/json/items/properties/matches/maxLength",keyword:"maxLength",params:{limit: 1000}}];
return false;
}
else {
if(func3(data40) < 1){
validate14.errors = [{instancePath:instancePath+"/scenarios/" + i2+"/steps/" + i3+"/expect/json/" + i5+"/matches",schemaPath:"#/properties/scenarios/items/properties/steps/items/properties/expect/properties/json/items/properties/matches/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate14.errors = [{instancePath:instancePath+"/scenarios/" + i2+"/steps/" + i3+"/expect/json/" + i5+"/matches",schemaPath:"#/properties/scenarios/items/properties/steps/items/properties/expect/properties/json/items/properties/matches/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid29 = _errs118 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data37.exists !== undefined){
const _errs120 = errors;
if(typeof data37.exists !== "boolean"){
validate14.errors = [{instancePath:instancePath+"/scenarios/" + i2+"/steps/" + i3+"/expect/json/" + i5+"/exists",schemaPath:"#/properties/scenarios/items/properties/steps/items/properties/expect/properties/json/items/properties/exists/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid29 = _errs120 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data37.count !== undefined){
let data42 = data37.count;
const _errs122 = errors;
if(!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))){
validate14.errors = [{instancePath:instancePath+"/scenarios/" + i2+"/steps/" + i3+"/expect/json/" + i5+"/count",schemaPath:"#/properties/scenarios/items/properties/steps/items/properties/expect/properties/json/items/properties/count/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs122){
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 < 0 || isNaN(data42)){
validate14.errors = [{instancePath:instancePath+"/scenarios/" + i2+"/steps/" + i3+"/expect/json/" + i5+"/count",schemaPath:"#/properties/scenarios/items/properties/steps/items/properties/expect/properties/json/items/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid29 = _errs122 === errors;
}
else {
var valid29 = true;
}
}
}
}
}
}
}
}
}
else {
validate14.errors = [{instancePath:instancePath+"/scenarios/" + i2+"/steps/" + i3+"/expect/json/" + i5,schemaPath:"#/properties/scenarios/items/properties/steps/items/properties/expect/properties/json/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid28 = _errs111 === errors;
if(!valid28){
break;
}
}
}
}
}
else {
validate14.errors = [{instancePath:instancePath+"/scenarios/" + i2+"/steps/" + i3+"/expect/json",schemaPath:"#/properties/scenarios/items/properties/steps/items/properties/expect/properties/json/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid25 = _errs109 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data30.schema !== undefined){
let data43 = data30.schema;
const _errs124 = errors;
if(!(data43 && typeof data43 == "object" && !Array.isArray(data43))){
validate14.errors = [{instancePath:instancePath+"/scenarios/" + i2+"/steps/" + i3+"/expect/schema",schemaPath:"#/properties/scenarios/items/properties/steps/items/properties/expect/properties/schema/type",keyword:"type",params:{type: "object"}}];
return false;
}
var valid25 = _errs124 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data30.error !== undefined){
const _errs126 = errors;
if(typeof data30.error !== "boolean"){
validate14.errors = [{instancePath:instancePath+"/scenarios/" + i2+"/steps/" + i3+"/expect/error",schemaPath:"#/properties/scenarios/items/properties/steps/items/properties/expect/properties/error/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid25 = _errs126 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data30.within !== undefined){
let data45 = data30.within;
const _errs128 = errors;
if((typeof data45 !== "string") && (!(((typeof data45 == "number") && (!(data45 % 1) && !isNaN(data45))) && (isFinite(data45))))){
validate14.errors = [{instancePath:instancePath+"/scenarios/" + i2+"/steps/" + i3+"/expect/within",schemaPath:"#/properties/scenarios/items/properties/steps/items/properties/expect/properties/within/type",keyword:"type",params:{type: schema15.properties.scenarios.items.properties.steps.items.properties.expect.properties.within.type}}];
return false;
}
if(errors === _errs128){
if((typeof data45 == "number") && (isFinite(data45))){
if(data45 > 0 || isNaN(data45)){
validate14.errors = [{instancePath:instancePath+"/scenarios/" + i2+"/steps/" + i3+"/expect/within",schemaPath:"#/properties/scenarios/items/properties/steps/items/properties/expect/properties/within/maximum",keyword:"maximum",params:{comparison: "<=", limit: 0}}];
return false;
}
else {
if(data45 < 0 || isNaN(data45)){
validate14.errors = [{instancePath:instancePath+"/scenarios/" + i2+"/steps/" + i3+"/expect/within",schemaPath:"#/properties/scenarios/items/properties/steps/items/properties/expect/properties/within/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
if(errors === _errs128){
if(typeof data45 === "string"){
if(!pattern1.test(data45)){
validate14.errors = [{instancePath:instancePath+"/scenarios/" + i2+"/steps/" + i3+"/expect/within",schemaPath:"#/properties/scenarios/items/properties/steps/items/properties/expect/properties/within/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,6}(\\.[0-9]{1,3})? ?(seconds?|minutes?|hours?|days?|weeks?)$|^0$"}}];
return false;
}
}
}
}
var valid25 = _errs128 === errors;
}
else {
var valid25 = true;
}
}
}
}
}
}
}
}
else {
validate14.errors = [{instancePath:instancePath+"/scenarios/" + i2+"/steps/" + i3+"/expect",schemaPath:"#/properties/scenarios/items/properties/steps/items/properties/expect/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid24 = _errs95 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data24.save !== undefined){
let data46 = data24.save;
const _errs130 = errors;
if(errors === _errs130){
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
if(Object.keys(data46).length > 50){
validate14.errors = [{instancePath:instancePath+"/scenarios/" + i2+"/steps/" + i3+"/save",schemaPath:"#/properties/scenarios/items/properties/steps/items/properties/save/maxProperties",keyword:"maxProperties",params:{limit: 50}}];
return false;
}
else {
for(const key21 in data46){
const _errs132 = errors;
if(errors === _errs132){
if(typeof key21 === "string"){
if(!pattern37.test(key21)){
const err29 = {instancePath:instancePath+"/scenarios/" + i2+"/steps/" + i3+"/save",schemaPath:"#/properties/scenarios/items/properties/steps/items/properties/save/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_-]{0,59}$"},propertyName:key21};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/scenarios/" + i2+"/steps/" + i3+"/save",schemaPath:"#/properties/scenarios/items/properties/steps/items/properties/save/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key21};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
var valid30 = _errs132 === errors;
if(!valid30){
const err31 = {instancePath:instancePath+"/scenarios/" + i2+"/steps/" + i3+"/save",schemaPath:"#/properties/scenarios/items/properties/steps/items/properties/save/propertyNames",keyword:"propertyNames",params:{propertyName: key21}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
validate14.errors = vErrors;
return false;
break;
}
}
if(valid30){
for(const key22 in data46){
let data47 = data46[key22];
const _errs135 = errors;
if((typeof data47 !== "string") && (!(data47 && typeof data47 == "object" && !Array.isArray(data47)))){
validate14.errors = [{instancePath:instancePath+"/scenarios/" + i2+"/steps/" + i3+"/save/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/scenarios/items/properties/steps/items/properties/save/additionalProperties/type",keyword:"type",params:{type: schema15.properties.scenarios.items.properties.steps.items.properties.save.additionalProperties.type}}];
return false;
}
if(errors === _errs135){
if(typeof data47 === "string"){
if(!pattern48.test(data47)){
validate14.errors = [{instancePath:instancePath+"/scenarios/" + i2+"/steps/" + i3+"/save/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/scenarios/items/properties/steps/items/properties/save/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^\\$"}}];
return false;
}
}
if(errors === _errs135){
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
let missing7;
if((data47.matches === undefined) && (missing7 = "matches")){
validate14.errors = [{instancePath:instancePath+"/scenarios/" + i2+"/steps/" + i3+"/save/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/scenarios/items/properties/steps/items/properties/save/additionalProperties/required",keyword:"required",params:{missingProperty: missing7}}];
return false;
}
else {
const _errs137 = errors;
for(const key23 in data47){
if(!(key23 === "matches")){
validate14.errors = [{instancePath:instancePath+"/scenarios/" + i2+"/steps/" + i3+"/save/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/scenarios/items/properties/steps/items/properties/save/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23}}];
return false;
break;
}
}
if(_errs137 === errors){
if(data47.matches !== undefined){
let data48 = data47.matches;
const _errs138 = errors;
if(errors === _errs138){
if(typeof data48 === "string"){
if(func3(data48) > 1000){
validate14.errors = [{instancePath:instancePath+"/scenarios/" + i2+"/steps/" + i3+"/save/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/matches",schemaPath:"#/properties/scenarios/items/properties/steps/items/properties/save/additionalProperties/properties/matches/maxLength",keyword:"maxLength",params:{limit: 1000}}];
return false;
}
else {
if(func3(data48) < 1){
validate14.errors = [{instancePath:instancePath+"/scenarios/" + i2+"/steps/" + i3+"/save/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/matches",schemaPath:"#/properties/scenarios/items/properties/steps/items/properties/save/additionalProperties/properties/matches/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate14.errors = [{instancePath:instancePath+"/scenarios/" + i2+"/steps/" + i3+"/save/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/matches",schemaPath:"#/properties/scenarios/items/properties/steps/items/properties/save/additionalProperties/properties/matches/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
}
}
}
var valid31 = _errs135 === errors;
if(!valid31){
break;
}
}
}
}
}
else {
validate14.errors = [{instancePath:instancePath+"/scenarios/" + i2+"/steps/" + i3+"/save",schemaPath:"#/properties/scenarios/items/properties/steps/items/properties/save/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid24 = _errs130 === errors;
}
else {
var valid24 = true;
}
}
}
}
}
}
}
}
}
else {
validate14.errors = [{instancePath:instancePath+"/scenarios/" + i2+"/steps/" + i3,schemaPath:"#/properties/scenarios/items/properties/steps/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid22 = _errs75 === errors;
if(!valid22){
break;
}
}
}
}
}
else {
validate14.errors = [{instancePath:instancePath+"/scenarios/" + i2+"/steps",schemaPath:"#/properties/scenarios/items/properties/steps/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid21 = _errs73 === errors;
}
else {
var valid21 = true;
}
}
}
}
}
}
else {
validate14.errors = [{instancePath:instancePath+"/scenarios/" + i2,schemaPath:"#/properties/scenarios/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid20 = _errs67 === errors;
if(!valid20){
break;
}
}
}
}
}
else {
validate14.errors = [{instancePath:instancePath+"/scenarios",schemaPath:"#/properties/scenarios/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs65 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate14.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate14.errors = vErrors;
return errors === 0;
}

