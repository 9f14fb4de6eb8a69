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
const schema12 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:mcp-gitops:policy:verify:v1","title":"mcp-gitops verify policy","description":"policies/verify.yaml: what a candidate must show, within which budgets, with which credentials","type":["object","null"],"additionalProperties":false,"properties":{"advisories":{"type":["object","null"],"additionalProperties":false,"description":"where known vulnerabilities are asked for besides the registries: osv","properties":{"osv":{"type":"string","pattern":"^(https?://[^\\s@?#]+|off)$","maxLength":500,"description":"the base address of an OSV API, without `/v1`, or `off`; the names and versions of whole trees are told to it"}}},"defaults":{"type":["object","null"],"additionalProperties":false,"properties":{"required":{"type":"array","items":{"enum":["health","contract","integration","performance","security","compliance"],"description":"one of health, contract, integration, performance, security, compliance"},"uniqueItems":true,"description":"the suites that must have been looked at: a list of health, contract, integration, performance, security, compliance"},"budget":{"type":"object","additionalProperties":false,"description":"what a server may use while it is proven: start, memory, output, processes","properties":{"start":{"type":["string","integer"],"pattern":"^[0-9]{1,6}(\\.[0-9]{1,3})? ?(seconds?|minutes?|hours?|days?|weeks?)$|^0$","minimum":0,"maximum":0,"description":"time from the start to the last list's answer, such as `30 seconds`"},"memory":{"type":"string","pattern":"^[0-9]{1,6}(\\.[0-9]{1,3})? ?(B|KB|MB|GB|KiB|MiB|GiB)$","description":"an amount of bytes with its unit, such as `512 MB` or `2 GiB`"},"output":{"type":"string","pattern":"^[0-9]{1,6}(\\.[0-9]{1,3})? ?(B|KB|MB|GB|KiB|MiB|GiB)$","description":"what it may print, with its unit, such as `16 MB`"},"processes":{"type":"integer","minimum":1,"maximum":4096,"description":"how many processes it may have: a whole number from 1 to 4096"}}},"attempts":{"type":"integer","minimum":1,"maximum":20,"description":"how many candidates are tried, best first: a whole number from 1 to 20"},"network":{"type":"boolean","description":"whether a server that is proven may reach the network: true or false"},"installScripts":{"type":"array","items":{"type":"string","minLength":1,"description":"the name of a package"},"description":"a list of the packages whose install scripts may run"},"compliance":{"type":"object","additionalProperties":false,"description":"what a version must have: provenance, publishers, minimumAge, installScripts, maxSeverity, licences, deniedLicences","properties":{"provenance":{"enum":["required","optional"],"description":"whether it must have been published with provenance: required or optional"},"publishers":{"type":"array","maxItems":500,"items":{"type":"string","minLength":1,"maxLength":200,"description":"the name of an account at its registry, in which `*` stands for any text"},"description":"who may have published it: a list of accounts at its registry; empty for anybody"},"minimumAge":{"type":["string","integer"],"pattern":"^[0-9]{1,6}(\\.[0-9]{1,3})? ?(seconds?|minutes?|hours?|days?|weeks?)$|^0$","minimum":0,"maximum":0,"description":"how long it must have been public, such as `3 days`; 0 for any"},"installScripts":{"enum":["none","any"],"description":"whether packages of its tree may have install scripts: none (but of those that `installScripts` names) or any"},"maxSeverity":{"enum":["none","low","medium","high","any"],"description":"the worst known vulnerability that its tree may have: one of none, low, medium, high, any"},"licences":{"type":"array","maxItems":500,"items":{"type":"string","minLength":1,"maxLength":200,"description":"an SPDX licence expression, such as `MIT` or `Apache-2.0 WITH LLVM-exception`"},"description":"the licences under which every package of its tree may be used; empty for any"},"deniedLicences":{"type":"array","maxItems":500,"items":{"type":"string","minLength":1,"maxLength":200,"description":"an SPDX licence expression, such as `MIT` or `Apache-2.0 WITH LLVM-exception`"},"description":"the licences under which no package of its tree may only be used"}}},"credentials":{"type":"object","propertyNames":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","description":"the name of an environment variable"},"description":"environment variable → `{ dummy: TEXT }` or `{ environment: NAME }`","additionalProperties":{"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"description":"either `{ dummy: TEXT }` or `{ environment: NAME }`","properties":{"dummy":{"type":"string","description":"a text (in quotes) that stands in for the credential"},"environment":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","description":"the name of the environment variable that holds the credential"}}}},"performance":{"type":"object","additionalProperties":false,"description":"what a candidate may take, where the suite performance runs: rounds, time, exceeding, start, list, call, memory, processor","properties":{"rounds":{"type":"integer","minimum":6,"maximum":200,"description":"how many rounds are measured at the most: a whole number from 6 to 200"},"time":{"type":["string","integer"],"pattern":"^[0-9]{1,6}(\\.[0-9]{1,3})? ?(seconds?|minutes?|hours?|days?|weeks?)$|^0$","minimum":0,"maximum":0,"description":"how long measuring one server may take, such as `10 minutes`"},"exceeding":{"enum":["warn","fail"],"description":"what becomes of a version that certainly exceeds a limit: warn or fail"},"start":{"type":"object","additionalProperties":false,"minProperties":1,"description":"of a start, cold or warm: `maxRatio`, `max` (such as `3 seconds`), or both","properties":{"maxRatio":{"type":"number","minimum":1,"maximum":1000,"description":"how many times what the pinned version takes: a number from 1 on, such as `1.5`"},"max":{"type":"string","pattern":"^[0-9]{1,6}(\\.[0-9]{1,3})? ?(ms|seconds?)$","description":"a time with its unit, such as `50 ms` or `1.5 seconds`"}}},"list":{"type":"object","additionalProperties":false,"minProperties":1,"description":"of an answer to tools/list: `maxRatio`, `max` (such as `50 ms`), or both","properties":{"maxRatio":{"type":"number","minimum":1,"maximum":1000,"description":"how many times what the pinned version takes: a number from 1 on, such as `1.5`"},"max":{"type":"string","pattern":"^[0-9]{1,6}(\\.[0-9]{1,3})? ?(ms|seconds?)$","description":"a time with its unit, such as `50 ms` or `1.5 seconds`"}}},"call":{"type":"object","additionalProperties":false,"minProperties":1,"description":"of a tool call: `maxRatio`, `max` (such as `200 ms`), or both","properties":{"maxRatio":{"type":"number","minimum":1,"maximum":1000,"description":"how many times what the pinned version takes: a number from 1 on, such as `1.5`"},"max":{"type":"string","pattern":"^[0-9]{1,6}(\\.[0-9]{1,3})? ?(ms|seconds?)$","description":"a time with its unit, such as `50 ms` or `1.5 seconds`"}}},"memory":{"type":"object","additionalProperties":false,"minProperties":1,"description":"of resident memory at its peak: `maxRatio`, `max` (such as `300 MB`), or both","properties":{"maxRatio":{"type":"number","minimum":1,"maximum":1000,"description":"how many times what the pinned version takes: a number from 1 on, such as `1.5`"},"max":{"type":"string","pattern":"^[0-9]{1,6}(\\.[0-9]{1,3})? ?(B|KB|MB|GB|KiB|MiB|GiB)$","description":"an amount of bytes with its unit, such as `512 MB` or `2 GiB`"}}},"processor":{"type":"object","additionalProperties":false,"minProperties":1,"description":"of processor time: `maxRatio`, `max` (such as `2 seconds`), or both","properties":{"maxRatio":{"type":"number","minimum":1,"maximum":1000,"description":"how many times what the pinned version takes: a number from 1 on, such as `1.5`"},"max":{"type":"string","pattern":"^[0-9]{1,6}(\\.[0-9]{1,3})? ?(ms|seconds?)$","description":"a time with its unit, such as `50 ms` or `1.5 seconds`"}}}}}},"description":"settings for every server"},"rules":{"type":["array","null"],"description":"rules, of which a later one wins over an earlier one, field by field","items":{"type":"object","additionalProperties":false,"required":["match"],"properties":{"match":{"type":"object","additionalProperties":false,"minProperties":1,"description":"what the rule applies to: at least one of server, manifest, package, ecosystem, change","properties":{"server":{"type":["string","array"],"minLength":1,"items":{"type":"string","minLength":1,"description":"a name, in which `*` stands for any text"},"minItems":1,"description":"a server's name in its manifest, or a list of them; `*` stands for any text"},"manifest":{"type":["string","array"],"minLength":1,"items":{"type":"string","minLength":1,"description":"a name, in which `*` stands for any text"},"minItems":1,"description":"the path of a manifest, or a list of them; `*` stands for any text"},"package":{"type":["string","array"],"minLength":1,"items":{"type":"string","minLength":1,"description":"a name, in which `*` stands for any text"},"minItems":1,"description":"a package's name or package URL, or a list of them; `*` stands for any text"},"ecosystem":{"anyOf":[{"enum":["npm","pypi","oci","nuget","golang","jsr","git","url"],"description":"one or more of npm, pypi, oci, nuget, golang, jsr, git, url"},{"type":"array","items":{"enum":["npm","pypi","oci","nuget","golang","jsr","git","url"],"description":"one or more of npm, pypi, oci, nuget, golang, jsr, git, url"},"minItems":1,"description":"one or more of npm, pypi, oci, nuget, golang, jsr, git, url"}],"description":"one or more of npm, pypi, oci, nuget, golang, jsr, git, url"},"change":{"anyOf":[{"enum":["none","patch","minor","major","additive","behavioural","breaking"],"description":"one or more of none, patch, minor, major, additive, behavioural, breaking"},{"type":"array","items":{"enum":["none","patch","minor","major","additive","behavioural","breaking"],"description":"one or more of none, patch, minor, major, additive, behavioural, breaking"},"minItems":1,"description":"one or more of none, patch, minor, major, additive, behavioural, breaking"}],"description":"one or more of none, patch, minor, major, additive, behavioural, breaking"}}},"required":{"type":"array","items":{"enum":["health","contract","integration","performance","security","compliance"],"description":"one of health, contract, integration, performance, security, compliance"},"uniqueItems":true,"description":"the suites that must have been looked at: a list of health, contract, integration, performance, security, compliance"},"budget":{"type":"object","additionalProperties":false,"description":"what a server may use while it is proven: start, memory, output, processes","properties":{"start":{"type":["string","integer"],"pattern":"^[0-9]{1,6}(\\.[0-9]{1,3})? ?(seconds?|minutes?|hours?|days?|weeks?)$|^0$","minimum":0,"maximum":0,"description":"time from the start to the last list's answer, such as `30 seconds`"},"memory":{"type":"string","pattern":"^[0-9]{1,6}(\\.[0-9]{1,3})? ?(B|KB|MB|GB|KiB|MiB|GiB)$","description":"an amount of bytes with its unit, such as `512 MB` or `2 GiB`"},"output":{"type":"string","pattern":"^[0-9]{1,6}(\\.[0-9]{1,3})? ?(B|KB|MB|GB|KiB|MiB|GiB)$","description":"what it may print, with its unit, such as `16 MB`"},"processes":{"type":"integer","minimum":1,"maximum":4096,"description":"how many processes it may have: a whole number from 1 to 4096"}}},"attempts":{"type":"integer","minimum":1,"maximum":20,"description":"how many candidates are tried, best first: a whole number from 1 to 20"},"network":{"type":"boolean","description":"whether a server that is proven may reach the network: true or false"},"installScripts":{"type":"array","items":{"type":"string","minLength":1,"description":"the name of a package"},"description":"a list of the packages whose install scripts may run"},"compliance":{"type":"object","additionalProperties":false,"description":"what a version must have: provenance, publishers, minimumAge, installScripts, maxSeverity, licences, deniedLicences","properties":{"provenance":{"enum":["required","optional"],"description":"whether it must have been published with provenance: required or optional"},"publishers":{"type":"array","maxItems":500,"items":{"type":"string","minLength":1,"maxLength":200,"description":"the name of an account at its registry, in which `*` stands for any text"},"description":"who may have published it: a list of accounts at its registry; empty for anybody"},"minimumAge":{"type":["string","integer"],"pattern":"^[0-9]{1,6}(\\.[0-9]{1,3})? ?(seconds?|minutes?|hours?|days?|weeks?)$|^0$","minimum":0,"maximum":0,"description":"how long it must have been public, such as `3 days`; 0 for any"},"installScripts":{"enum":["none","any"],"description":"whether packages of its tree may have install scripts: none (but of those that `installScripts` names) or any"},"maxSeverity":{"enum":["none","low","medium","high","any"],"description":"the worst known vulnerability that its tree may have: one of none, low, medium, high, any"},"licences":{"type":"array","maxItems":500,"items":{"type":"string","minLength":1,"maxLength":200,"description":"an SPDX licence expression, such as `MIT` or `Apache-2.0 WITH LLVM-exception`"},"description":"the licences under which every package of its tree may be used; empty for any"},"deniedLicences":{"type":"array","maxItems":500,"items":{"type":"string","minLength":1,"maxLength":200,"description":"an SPDX licence expression, such as `MIT` or `Apache-2.0 WITH LLVM-exception`"},"description":"the licences under which no package of its tree may only be used"}}},"credentials":{"type":"object","propertyNames":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","description":"the name of an environment variable"},"description":"environment variable → `{ dummy: TEXT }` or `{ environment: NAME }`","additionalProperties":{"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"description":"either `{ dummy: TEXT }` or `{ environment: NAME }`","properties":{"dummy":{"type":"string","description":"a text (in quotes) that stands in for the credential"},"environment":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","description":"the name of the environment variable that holds the credential"}}}},"performance":{"type":"object","additionalProperties":false,"description":"what a candidate may take, where the suite performance runs: rounds, time, exceeding, start, list, call, memory, processor","properties":{"rounds":{"type":"integer","minimum":6,"maximum":200,"description":"how many rounds are measured at the most: a whole number from 6 to 200"},"time":{"type":["string","integer"],"pattern":"^[0-9]{1,6}(\\.[0-9]{1,3})? ?(seconds?|minutes?|hours?|days?|weeks?)$|^0$","minimum":0,"maximum":0,"description":"how long measuring one server may take, such as `10 minutes`"},"exceeding":{"enum":["warn","fail"],"description":"what becomes of a version that certainly exceeds a limit: warn or fail"},"start":{"type":"object","additionalProperties":false,"minProperties":1,"description":"of a start, cold or warm: `maxRatio`, `max` (such as `3 seconds`), or both","properties":{"maxRatio":{"type":"number","minimum":1,"maximum":1000,"description":"how many times what the pinned version takes: a number from 1 on, such as `1.5`"},"max":{"type":"string","pattern":"^[0-9]{1,6}(\\.[0-9]{1,3})? ?(ms|seconds?)$","description":"a time with its unit, such as `50 ms` or `1.5 seconds`"}}},"list":{"type":"object","additionalProperties":false,"minProperties":1,"description":"of an answer to tools/list: `maxRatio`, `max` (such as `50 ms`), or both","properties":{"maxRatio":{"type":"number","minimum":1,"maximum":1000,"description":"how many times what the pinned version takes: a number from 1 on, such as `1.5`"},"max":{"type":"string","pattern":"^[0-9]{1,6}(\\.[0-9]{1,3})? ?(ms|seconds?)$","description":"a time with its unit, such as `50 ms` or `1.5 seconds`"}}},"call":{"type":"object","additionalProperties":false,"minProperties":1,"description":"of a tool call: `maxRatio`, `max` (such as `200 ms`), or both","properties":{"maxRatio":{"type":"number","minimum":1,"maximum":1000,"description":"how many times what the pinned version takes: a number from 1 on, such as `1.5`"},"max":{"type":"string","pattern":"^[0-9]{1,6}(\\.[0-9]{1,3})? ?(ms|seconds?)$","description":"a time with its unit, such as `50 ms` or `1.5 seconds`"}}},"memory":{"type":"object","additionalProperties":false,"minProperties":1,"description":"of resident memory at its peak: `maxRatio`, `max` (such as `300 MB`), or both","properties":{"maxRatio":{"type":"number","minimum":1,"maximum":1000,"description":"how many times what the pinned version takes: a number from 1 on, such as `1.5`"},"max":{"type":"string","pattern":"^[0-9]{1,6}(\\.[0-9]{1,3})? ?(B|KB|MB|GB|KiB|MiB|GiB)$","description":"an amount of bytes with its unit, such as `512 MB` or `2 GiB`"}}},"processor":{"type":"object","additionalProperties":false,"minProperties":1,"description":"of processor time: `maxRatio`, `max` (such as `2 seconds`), or both","properties":{"maxRatio":{"type":"number","minimum":1,"maximum":1000,"description":"how many times what the pinned version takes: a number from 1 on, such as `1.5`"},"max":{"type":"string","pattern":"^[0-9]{1,6}(\\.[0-9]{1,3})? ?(ms|seconds?)$","description":"a time with its unit, such as `50 ms` or `1.5 seconds`"}}}}}},"description":"a rule: `match`, and the settings for what it matches"}},"provenance":{"type":"object","additionalProperties":false,"required":["trustedRoots"],"description":"whom signatures of builders are believed by: `{ trustedRoots: [FILE] }`","properties":{"trustedRoots":{"type":"array","minItems":1,"maxItems":20,"uniqueItems":true,"items":{"type":"string","minLength":1,"description":"the path of a trusted root file in this repository"},"description":"a list of trusted root files (Sigstore's JSON) in this repository, in place of Sigstore's public instance"}}}}};

const pattern7 = new RegExp("^(https?://[^\\s@?#]+|off)$", "u");
const pattern9 = new RegExp("^[0-9]{1,6}(\\.[0-9]{1,3})? ?(B|KB|MB|GB|KiB|MiB|GiB)$", "u");
const pattern12 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");
const pattern15 = new RegExp("^[0-9]{1,6}(\\.[0-9]{1,3})? ?(ms|seconds?)$", "u");

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
if(!((((key0 === "advisories") || (key0 === "defaults")) || (key0 === "rules")) || (key0 === "provenance"))){
validate11.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.advisories !== undefined){
let data0 = data.advisories;
const _errs2 = errors;
if((!(data0 && typeof data0 == "object" && !Array.isArray(data0))) && (data0 !== null)){
validate11.errors = [{instancePath:instancePath+"/advisories",schemaPath:"#/properties/advisories/type",keyword:"type",params:{type: schema12.properties.advisories.type}}];
return false;
}
if(errors === _errs2){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
const _errs4 = errors;
for(const key1 in data0){
if(!(key1 === "osv")){
validate11.errors = [{instancePath:instancePath+"/advisories",schemaPath:"#/properties/advisories/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs4 === errors){
if(data0.osv !== undefined){
let data1 = data0.osv;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(func3(data1) > 500){
validate11.errors = [{instancePath:instancePath+"/advisories/osv",schemaPath:"#/properties/advisories/properties/osv/maxLength",keyword:"maxLength",params:{limit: 500}}];
return false;
}
else {
if(!pattern7.test(data1)){
validate11.errors = [{instancePath:instancePath+"/advisories/osv",schemaPath:"#/properties/advisories/properties/osv/pattern",keyword:"pattern",params:{pattern: "^(https?://[^\\s@?#]+|off)$"}}];
return false;
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/advisories/osv",schemaPath:"#/properties/advisories/properties/osv/type",keyword:"type",params:{type: "string"}}];
return false;
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
if(data.defaults !== undefined){
let data2 = data.defaults;
const _errs7 = errors;
if((!(data2 && typeof data2 == "object" && !Array.isArray(data2))) && (data2 !== null)){
validate11.errors = [{instancePath:instancePath+"/defaults",schemaPath:"#/properties/defaults/type",keyword:"type",params:{type: schema12.properties.defaults.type}}];
return false;
}
if(errors === _errs7){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
const _errs9 = errors;
for(const key2 in data2){
if(!((((((((key2 === "required") || (key2 === "budget")) || (key2 === "attempts")) || (key2 === "network")) || (key2 === "installScripts")) || (key2 === "compliance")) || (key2 === "credentials")) || (key2 === "performance"))){
validate11.errors = [{instancePath:instancePath+"/defaults",schemaPath:"#/properties/defaults/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}}];
return false;
break;
}
}
if(_errs9 === errors){
if(data2.required !== undefined){
let data3 = data2.required;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data3)){
var valid3 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs12 = errors;
if(!((((((data4 === "health") || (data4 === "contract")) || (data4 === "integration")) || (data4 === "performance")) || (data4 === "security")) || (data4 === "compliance"))){
validate11.errors = [{instancePath:instancePath+"/defaults/required/" + i0,schemaPath:"#/properties/defaults/properties/required/items/enum",keyword:"enum",params:{allowedValues: schema12.properties.defaults.properties.required.items.enum}}];
return false;
}
var valid3 = _errs12 === errors;
if(!valid3){
break;
}
}
if(valid3){
let i1 = data3.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data3[i1], data3[j0])){
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
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.budget !== undefined){
let data5 = data2.budget;
const _errs13 = errors;
if(errors === _errs13){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
const _errs15 = errors;
for(const key3 in data5){
if(!((((key3 === "start") || (key3 === "memory")) || (key3 === "output")) || (key3 === "processes"))){
validate11.errors = [{instancePath:instancePath+"/defaults/budget",schemaPath:"#/properties/defaults/properties/budget/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}}];
return false;
break;
}
}
if(_errs15 === errors){
if(data5.start !== undefined){
let data6 = data5.start;
const _errs16 = errors;
if((typeof data6 !== "string") && (!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6))))){
validate11.errors = [{instancePath:instancePath+"/defaults/budget/start",schemaPath:"#/properties/defaults/properties/budget/properties/start/type",keyword:"type",params:{type: schema12.properties.defaults.properties.budget.properties.start.type}}];
return false;
}
if(errors === _errs16){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 0 || isNaN(data6)){
validate11.errors = [{instancePath:instancePath+"/defaults/budget/start",schemaPath:"#/properties/defaults/properties/budget/properties/start/maximum",keyword:"maximum",params:{comparison: "<=", limit: 0}}];
return false;
}
else {
if(data6 < 0 || isNaN(data6)){
validate11.errors = [{instancePath:instancePath+"/defaults/budget/start",schemaPath:"#/properties/defaults/properties/budget/properties/start/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
if(errors === _errs16){
if(typeof data6 === "string"){
if(!pattern1.test(data6)){
validate11.errors = [{instancePath:instancePath+"/defaults/budget/start",schemaPath:"#/properties/defaults/properties/budget/properties/start/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,6}(\\.[0-9]{1,3})? ?(seconds?|minutes?|hours?|days?|weeks?)$|^0$"}}];
return false;
}
}
}
}
var valid5 = _errs16 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data5.memory !== undefined){
let data7 = data5.memory;
const _errs18 = errors;
if(errors === _errs18){
if(typeof data7 === "string"){
if(!pattern9.test(data7)){
validate11.errors = [{instancePath:instancePath+"/defaults/budget/memory",schemaPath:"#/properties/defaults/properties/budget/properties/memory/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,6}(\\.[0-9]{1,3})? ?(B|KB|MB|GB|KiB|MiB|GiB)$"}}];
return false;
}
}
else {
validate11.errors = [{instancePath:instancePath+"/defaults/budget/memory",schemaPath:"#/properties/defaults/properties/budget/properties/memory/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid5 = _errs18 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data5.output !== undefined){
let data8 = data5.output;
const _errs20 = errors;
if(errors === _errs20){
if(typeof data8 === "string"){
if(!pattern9.test(data8)){
validate11.errors = [{instancePath:instancePath+"/defaults/budget/output",schemaPath:"#/properties/defaults/properties/budget/properties/output/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,6}(\\.[0-9]{1,3})? ?(B|KB|MB|GB|KiB|MiB|GiB)$"}}];
return false;
}
}
else {
validate11.errors = [{instancePath:instancePath+"/defaults/budget/output",schemaPath:"#/properties/defaults/properties/budget/properties/output/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid5 = _errs20 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data5.processes !== undefined){
let data9 = data5.processes;
const _errs22 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate11.errors = [{instancePath:instancePath+"/defaults/budget/processes",schemaPath:"#/properties/defaults/properties/budget/properties/processes/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs22){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 4096 || isNaN(data9)){
validate11.errors = [{instancePath:instancePath+"/defaults/budget/processes",schemaPath:"#/properties/defaults/properties/budget/properties/processes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4096}}];
return false;
}
else {
if(data9 < 1 || isNaN(data9)){
validate11.errors = [{instancePath:instancePath+"/defaults/budget/processes",schemaPath:"#/properties/defaults/properties/budget/properties/processes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid5 = _errs22 === errors;
}
else {
var valid5 = true;
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
var valid2 = _errs13 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.attempts !== undefined){
let data10 = data2.attempts;
const _errs24 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
validate11.errors = [{instancePath:instancePath+"/defaults/attempts",schemaPath:"#/properties/defaults/properties/attempts/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs24){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 20 || isNaN(data10)){
validate11.errors = [{instancePath:instancePath+"/defaults/attempts",schemaPath:"#/properties/defaults/properties/attempts/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20}}];
return false;
}
else {
if(data10 < 1 || isNaN(data10)){
validate11.errors = [{instancePath:instancePath+"/defaults/attempts",schemaPath:"#/properties/defaults/properties/attempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid2 = _errs24 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.network !== undefined){
const _errs26 = errors;
if(typeof data2.network !== "boolean"){
validate11.errors = [{instancePath:instancePath+"/defaults/network",schemaPath:"#/properties/defaults/properties/network/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid2 = _errs26 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.installScripts !== undefined){
let data12 = data2.installScripts;
const _errs28 = errors;
if(errors === _errs28){
if(Array.isArray(data12)){
var valid6 = true;
const len1 = data12.length;
for(let i2=0; i2<len1; i2++){
let data13 = data12[i2];
const _errs30 = errors;
if(errors === _errs30){
if(typeof data13 === "string"){
if(func3(data13) < 1){
validate11.errors = [{instancePath:instancePath+"/defaults/installScripts/" + i2,schemaPath:"#/properties/defaults/properties/installScripts/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate11.errors = [{instancePath:instancePath+"/defaults/installScripts/" + i2,schemaPath:"#/properties/defaults/properties/installScripts/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid6 = _errs30 === errors;
if(!valid6){
break;
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/defaults/installScripts",schemaPath:"#/properties/defaults/properties/installScripts/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid2 = _errs28 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.compliance !== undefined){
let data14 = data2.compliance;
const _errs32 = errors;
if(errors === _errs32){
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
const _errs34 = errors;
for(const key4 in data14){
if(!(((((((key4 === "provenance") || (key4 === "publishers")) || (key4 === "minimumAge")) || (key4 === "installScripts")) || (key4 === "maxSeverity")) || (key4 === "licences")) || (key4 === "deniedLicences"))){
validate11.errors = [{instancePath:instancePath+"/defaults/compliance",schemaPath:"#/properties/defaults/properties/compliance/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}}];
return false;
break;
}
}
if(_errs34 === errors){
if(data14.provenance !== undefined){
let data15 = data14.provenance;
const _errs35 = errors;
if(!((data15 === "required") || (data15 === "optional"))){
validate11.errors = [{instancePath:instancePath+"/defaults/compliance/provenance",schemaPath:"#/properties/defaults/properties/compliance/properties/provenance/enum",keyword:"enum",params:{allowedValues: schema12.properties.defaults.properties.compliance.properties.provenance.enum}}];
return false;
}
var valid7 = _errs35 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data14.publishers !== undefined){
let data16 = data14.publishers;
const _errs36 = errors;
if(errors === _errs36){
if(Array.isArray(data16)){
if(data16.length > 500){
validate11.errors = [{instancePath:instancePath+"/defaults/compliance/publishers",schemaPath:"#/properties/defaults/properties/compliance/properties/publishers/maxItems",keyword:"maxItems",params:{limit: 500}}];
return false;
}
else {
var valid8 = true;
const len2 = data16.length;
for(let i3=0; i3<len2; i3++){
let data17 = data16[i3];
const _errs38 = errors;
if(errors === _errs38){
if(typeof data17 === "string"){
if(func3(data17) > 200){
validate11.errors = [{instancePath:instancePath+"/defaults/compliance/publishers/" + i3,schemaPath:"#/properties/defaults/properties/compliance/properties/publishers/items/maxLength",keyword:"maxLength",params:{limit: 200}}];
return false;
}
else {
if(func3(data17) < 1){
validate11.errors = [{instancePath:instancePath+"/defaults/compliance/publishers/" + i3,schemaPath:"#/properties/defaults/properties/compliance/properties/publishers/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/defaults/compliance/publishers/" + i3,schemaPath:"#/properties/defaults/properties/compliance/properties/publishers/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid8 = _errs38 === errors;
if(!valid8){
break;
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/defaults/compliance/publishers",schemaPath:"#/properties/defaults/properties/compliance/properties/publishers/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid7 = _errs36 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data14.minimumAge !== undefined){
let data18 = data14.minimumAge;
const _errs40 = errors;
if((typeof data18 !== "string") && (!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18))))){
validate11.errors = [{instancePath:instancePath+"/defaults/compliance/minimumAge",schemaPath:"#/properties/defaults/properties/compliance/properties/minimumAge/type",keyword:"type",params:{type: schema12.properties.defaults.properties.compliance.properties.minimumAge.type}}];
return false;
}
if(errors === _errs40){
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 0 || isNaN(data18)){
validate11.errors = [{instancePath:instancePath+"/defaults/compliance/minimumAge",schemaPath:"#/properties/defaults/properties/compliance/properties/minimumAge/maximum",keyword:"maximum",params:{comparison: "<=", limit: 0}}];
return false;
}
else {
if(data18 < 0 || isNaN(data18)){
validate11.errors = [{instancePath:instancePath+"/defaults/compliance/minimumAge",schemaPath:"#/properties/defaults/properties/compliance/properties/minimumAge/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
if(errors === _errs40){
if(typeof data18 === "string"){
if(!pattern1.test(data18)){
validate11.errors = [{instancePath:instancePath+"/defaults/compliance/minimumAge",schemaPath:"#/properties/defaults/properties/compliance/properties/minimumAge/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,6}(\\.[0-9]{1,3})? ?(seconds?|minutes?|hours?|days?|weeks?)$|^0$"}}];
return false;
}
}
}
}
var valid7 = _errs40 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data14.installScripts !== undefined){
let data19 = data14.installScripts;
const _errs42 = errors;
if(!((data19 === "none") || (data19 === "any"))){
validate11.errors = [{instancePath:instancePath+"/defaults/compliance/installScripts",schemaPath:"#/properties/defaults/properties/compliance/properties/installScripts/enum",keyword:"enum",params:{allowedValues: schema12.properties.defaults.properties.compliance.properties.installScripts.enum}}];
return false;
}
var valid7 = _errs42 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data14.maxSeverity !== undefined){
let data20 = data14.maxSeverity;
const _errs43 = errors;
if(!(((((data20 === "none") || (data20 === "low")) || (data20 === "medium")) || (data20 === "high")) || (data20 === "any"))){
validate11.errors = [{instancePath:instancePath+"/defaults/compliance/maxSeverity",schemaPath:"#/properties/defaults/properties/compliance/properties/maxSeverity/enum",keyword:"enum",params:{allowedValues: schema12.properties.defaults.properties.compliance.properties.maxSeverity.enum}}];
return false;
}
var valid7 = _errs43 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data14.licences !== undefined){
let data21 = data14.licences;
const _errs44 = errors;
if(errors === _errs44){
if(Array.isArray(data21)){
if(data21.length > 500){
validate11.errors = [{instancePath:instancePath+"/defaults/compliance/licences",schemaPath:"#/properties/defaults/properties/compliance/properties/licences/maxItems",keyword:"maxItems",params:{limit: 500}}];
return false;
}
else {
var valid9 = true;
const len3 = data21.length;
for(let i4=0; i4<len3; i4++){
let data22 = data21[i4];
const _errs46 = errors;
if(errors === _errs46){
if(typeof data22 === "string"){
if(func3(data22) > 200){
validate11.errors = [{instancePath:instancePath+"/defaults/compliance/licences/" + i4,schemaPath:"#/properties/defaults/properties/compliance/properties/licences/items/maxLength",keyword:"maxLength",params:{limit: 200}}];
return false;
}
else {
if(func3(data22) < 1){
validate11.errors = [{instancePath:instancePath+"/defaults/compliance/licences/" + i4,schemaPath:"#/properties/defaults/properties/compliance/properties/licences/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/defaults/compliance/licences/" + i4,schemaPath:"#/properties/defaults/properties/compliance/properties/licences/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid9 = _errs46 === errors;
if(!valid9){
break;
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/defaults/compliance/licences",schemaPath:"#/properties/defaults/properties/compliance/properties/licences/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid7 = _errs44 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data14.deniedLicences !== undefined){
let data23 = data14.deniedLicences;
const _errs48 = errors;
if(errors === _errs48){
if(Array.isArray(data23)){
if(data23.length > 500){
validate11.errors = [{instancePath:instancePath+"/defaults/compliance/deniedLicences",schemaPath:"#/properties/defaults/properties/compliance/properties/deniedLicences/maxItems",keyword:"maxItems",params:{limit: 500}}];
return false;
}
else {
var valid10 = true;
const len4 = data23.length;
for(let i5=0; i5<len4; i5++){
let data24 = data23[i5];
const _errs50 = errors;
if(errors === _errs50){
if(typeof data24 === "string"){
if(func3(data24) > 200){
validate11.errors = [{instancePath:instancePath+"/defaults/compliance/deniedLicences/" + i5,schemaPath:"#/properties/defaults/properties/compliance/properties/deniedLicences/items/maxLength",keyword:"maxLength",params:{limit: 200}}];
return false;
}
else {
if(func3(data24) < 1){
validate11.errors = [{instancePath:instancePath+"/defaults/compliance/deniedLicences/" + i5,schemaPath:"#/properties/defaults/properties/compliance/properties/deniedLicences/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/defaults/compliance/deniedLicences/" + i5,schemaPath:"#/properties/defaults/properties/compliance/properties/deniedLicences/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid10 = _errs50 === errors;
if(!valid10){
break;
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/defaults/compliance/deniedLicences",schemaPath:"#/properties/defaults/properties/compliance/properties/deniedLicences/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid7 = _errs48 === errors;
}
else {
var valid7 = true;
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
validate11.errors = [{instancePath:instancePath+"/defaults/compliance",schemaPath:"#/properties/defaults/properties/compliance/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid2 = _errs32 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.credentials !== undefined){
let data25 = data2.credentials;
const _errs52 = errors;
if(errors === _errs52){
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
for(const key5 in data25){
const _errs54 = errors;
if(errors === _errs54){
if(typeof key5 === "string"){
if(!pattern12.test(key5)){
const err0 = {instancePath:instancePath+"/defaults/credentials",schemaPath:"#/properties/defaults/properties/credentials/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:key5};
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
const err1 = {instancePath:instancePath+"/defaults/credentials",schemaPath:"#/properties/defaults/properties/credentials/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key5};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var valid11 = _errs54 === errors;
if(!valid11){
const err2 = {instancePath:instancePath+"/defaults/credentials",schemaPath:"#/properties/defaults/properties/credentials/propertyNames",keyword:"propertyNames",params:{propertyName: key5}};
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
if(valid11){
for(const key6 in data25){
let data26 = data25[key6];
const _errs57 = errors;
if(errors === _errs57){
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(Object.keys(data26).length > 1){
validate11.errors = [{instancePath:instancePath+"/defaults/credentials/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/defaults/properties/credentials/additionalProperties/maxProperties",keyword:"maxProperties",params:{limit: 1}}];
return false;
}
else {
if(Object.keys(data26).length < 1){
validate11.errors = [{instancePath:instancePath+"/defaults/credentials/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/defaults/properties/credentials/additionalProperties/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
const _errs59 = errors;
for(const key7 in data26){
if(!((key7 === "dummy") || (key7 === "environment"))){
validate11.errors = [{instancePath:instancePath+"/defaults/credentials/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/defaults/properties/credentials/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}}];
return false;
break;
}
}
if(_errs59 === errors){
if(data26.dummy !== undefined){
const _errs60 = errors;
if(typeof data26.dummy !== "string"){
validate11.errors = [{instancePath:instancePath+"/defaults/credentials/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/dummy",schemaPath:"#/properties/defaults/properties/credentials/additionalProperties/properties/dummy/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid13 = _errs60 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data26.environment !== undefined){
let data28 = data26.environment;
const _errs62 = errors;
if(errors === _errs62){
if(typeof data28 === "string"){
if(!pattern12.test(data28)){
validate11.errors = [{instancePath:instancePath+"/defaults/credentials/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/environment",schemaPath:"#/properties/defaults/properties/credentials/additionalProperties/properties/environment/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"}}];
return false;
}
}
else {
validate11.errors = [{instancePath:instancePath+"/defaults/credentials/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/environment",schemaPath:"#/properties/defaults/properties/credentials/additionalProperties/properties/environment/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid13 = _errs62 === errors;
}
else {
var valid13 = true;
}
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/defaults/credentials/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/defaults/properties/credentials/additionalProperties/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid12 = _errs57 === errors;
if(!valid12){
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
var valid2 = _errs52 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.performance !== undefined){
let data29 = data2.performance;
const _errs64 = errors;
if(errors === _errs64){
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
const _errs66 = errors;
for(const key8 in data29){
if(!((((((((key8 === "rounds") || (key8 === "time")) || (key8 === "exceeding")) || (key8 === "start")) || (key8 === "list")) || (key8 === "call")) || (key8 === "memory")) || (key8 === "processor"))){
validate11.errors = [{instancePath:instancePath+"/defaults/performance",schemaPath:"#/properties/defaults/properties/performance/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}}];
return false;
break;
}
}
if(_errs66 === errors){
if(data29.rounds !== undefined){
let data30 = data29.rounds;
const _errs67 = errors;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
validate11.errors = [{instancePath:instancePath+"/defaults/performance/rounds",schemaPath:"#/properties/defaults/properties/performance/properties/rounds/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs67){
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 > 200 || isNaN(data30)){
validate11.errors = [{instancePath:instancePath+"/defaults/performance/rounds",schemaPath:"#/properties/defaults/properties/performance/properties/rounds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 200}}];
return false;
}
else {
if(data30 < 6 || isNaN(data30)){
validate11.errors = [{instancePath:instancePath+"/defaults/performance/rounds",schemaPath:"#/properties/defaults/properties/performance/properties/rounds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 6}}];
return false;
}
}
}
}
var valid14 = _errs67 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data29.time !== undefined){
let data31 = data29.time;
const _errs69 = errors;
if((typeof data31 !== "string") && (!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31))))){
validate11.errors = [{instancePath:instancePath+"/defaults/performance/time",schemaPath:"#/properties/defaults/properties/performance/properties/time/type",keyword:"type",params:{type: schema12.properties.defaults.properties.performance.properties.time.type}}];
return false;
}
if(errors === _errs69){
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 > 0 || isNaN(data31)){
validate11.errors = [{instancePath:instancePath+"/defaults/performance/time",schemaPath:"#/properties/defaults/properties/performance/properties/time/maximum",keyword:"maximum",params:{comparison: "<=", limit: 0}}];
return false;
}
else {
if(data31 < 0 || isNaN(data31)){
validate11.errors = [{instancePath:instancePath+"/defaults/performance/time",schemaPath:"#/properties/defaults/properties/performance/properties/time/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
if(errors === _errs69){
if(typeof data31 === "string"){
if(!pattern1.test(data31)){
validate11.errors = [{instancePath:instancePath+"/defaults/performance/time",schemaPath:"#/properties/defaults/properties/performance/properties/time/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,6}(\\.[0-9]{1,3})? ?(seconds?|minutes?|hours?|days?|weeks?)$|^0$"}}];
return false;
}
}
}
}
var valid14 = _errs69 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data29.exceeding !== undefined){
let data32 = data29.exceeding;
const _errs71 = errors;
if(!((data32 === "warn") || (data32 === "fail"))){
validate11.errors = [{instancePath:instancePath+"/defaults/performance/exceeding",schemaPath:"#/properties/defaults/properties/performance/properties/exceeding/enum",keyword:"enum",params:{allowedValues: schema12.properties.defaults.properties.performance.properties.exceeding.enum}}];
return false;
}
var valid14 = _errs71 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data29.start !== undefined){
let data33 = data29.start;
const _errs72 = errors;
if(errors === _errs72){
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
if(Object.keys(data33).length < 1){
validate11.errors = [{instancePath:instancePath+"/defaults/performance/start",schemaPath:"#/properties/defaults/properties/performance/properties/start/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
const _errs74 = errors;
for(const key9 in data33){
if(!((key9 === "maxRatio") || (key9 === "max"))){
validate11.errors = [{instancePath:instancePath+"/defaults/performance/start",schemaPath:"#/properties/defaults/properties/performance/properties/start/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}}];
return false;
break;
}
}
if(_errs74 === errors){
if(data33.maxRatio !== undefined){
let data34 = data33.maxRatio;
const _errs75 = errors;
if(errors === _errs75){
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 > 1000 || isNaN(data34)){
validate11.errors = [{instancePath:instancePath+"/defaults/performance/start/maxRatio",schemaPath:"#/properties/defaults/properties/performance/properties/start/properties/maxRatio/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}}];
return false;
}
else {
if(data34 < 1 || isNaN(data34)){
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
var valid15 = _errs75 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data33.max !== undefined){
let data35 = data33.max;
const _errs77 = errors;
if(errors === _errs77){
if(typeof data35 === "string"){
if(!pattern15.test(data35)){
validate11.errors = [{instancePath:instancePath+"/defaults/performance/start/max",schemaPath:"#/properties/defaults/properties/performance/properties/start/properties/max/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,6}(\\.[0-9]{1,3})? ?(ms|seconds?)$"}}];
return false;
}
}
else {
validate11.errors = [{instancePath:instancePath+"/defaults/performance/start/max",schemaPath:"#/properties/defaults/properties/performance/properties/start/properties/max/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid15 = _errs77 === errors;
}
else {
var valid15 = true;
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
var valid14 = _errs72 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data29.list !== undefined){
let data36 = data29.list;
const _errs79 = errors;
if(errors === _errs79){
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if(Object.keys(data36).length < 1){
validate11.errors = [{instancePath:instancePath+"/defaults/performance/list",schemaPath:"#/properties/defaults/properties/performance/properties/list/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
const _errs81 = errors;
for(const key10 in data36){
if(!((key10 === "maxRatio") || (key10 === "max"))){
validate11.errors = [{instancePath:instancePath+"/defaults/performance/list",schemaPath:"#/properties/defaults/properties/performance/properties/list/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}}];
return false;
break;
}
}
if(_errs81 === errors){
if(data36.maxRatio !== undefined){
let data37 = data36.maxRatio;
const _errs82 = errors;
if(errors === _errs82){
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 > 1000 || isNaN(data37)){
validate11.errors = [{instancePath:instancePath+"/defaults/performance/list/maxRatio",schemaPath:"#/properties/defaults/properties/performance/properties/list/properties/maxRatio/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}}];
return false;
}
else {
if(data37 < 1 || isNaN(data37)){
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
var valid16 = _errs82 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data36.max !== undefined){
let data38 = data36.max;
const _errs84 = errors;
if(errors === _errs84){
if(typeof data38 === "string"){
if(!pattern15.test(data38)){
validate11.errors = [{instancePath:instancePath+"/defaults/performance/list/max",schemaPath:"#/properties/defaults/properties/performance/properties/list/properties/max/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,6}(\\.[0-9]{1,3})? ?(ms|seconds?)$"}}];
return false;
}
}
else {
validate11.errors = [{instancePath:instancePath+"/defaults/performance/list/max",schemaPath:"#/properties/defaults/properties/performance/properties/list/properties/max/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid16 = _errs84 === errors;
}
else {
var valid16 = true;
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
var valid14 = _errs79 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data29.call !== undefined){
let data39 = data29.call;
const _errs86 = errors;
if(errors === _errs86){
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
if(Object.keys(data39).length < 1){
validate11.errors = [{instancePath:instancePath+"/defaults/performance/call",schemaPath:"#/properties/defaults/properties/performance/properties/call/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
const _errs88 = errors;
for(const key11 in data39){
if(!((key11 === "maxRatio") || (key11 === "max"))){
validate11.errors = [{instancePath:instancePath+"/defaults/performance/call",schemaPath:"#/properties/defaults/properties/performance/properties/call/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}}];
return false;
break;
}
}
if(_errs88 === errors){
if(data39.maxRatio !== undefined){
let data40 = data39.maxRatio;
const _errs89 = errors;
if(errors === _errs89){
if((typeof data40 == "number") && (isFinite(data40))){
if(data40 > 1000 || isNaN(data40)){
validate11.errors = [{instancePath:instancePath+"/defaults/performance/call/maxRatio",schemaPath:"#/properties/defaults/properties/performance/properties/call/properties/maxRatio/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}}];
return false;
}
else {
if(data40 < 1 || isNaN(data40)){
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
var valid17 = _errs89 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data39.max !== undefined){
let data41 = data39.max;
const _errs91 = errors;
if(errors === _errs91){
if(typeof data41 === "string"){
if(!pattern15.test(data41)){
validate11.errors = [{instancePath:instancePath+"/defaults/performance/call/max",schemaPath:"#/properties/defaults/properties/performance/properties/call/properties/max/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,6}(\\.[0-9]{1,3})? ?(ms|seconds?)$"}}];
return false;
}
}
else {
validate11.errors = [{instancePath:instancePath+"/defaults/performance/call/max",schemaPath:"#/properties/defaults/properties/performance/properties/call/properties/max/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid17 = _errs91 === errors;
}
else {
var valid17 = true;
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
var valid14 = _errs86 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data29.memory !== undefined){
let data42 = data29.memory;
const _errs93 = errors;
if(errors === _errs93){
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
if(Object.keys(data42).length < 1){
validate11.errors = [{instancePath:instancePath+"/defaults/performance/memory",schemaPath:"#/properties/defaults/properties/performance/properties/memory/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
const _errs95 = errors;
for(const key12 in data42){
if(!((key12 === "maxRatio") || (key12 === "max"))){
validate11.errors = [{instancePath:instancePath+"/defaults/performance/memory",schemaPath:"#/properties/defaults/properties/performance/properties/memory/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}}];
return false;
break;
}
}
if(_errs95 === errors){
if(data42.maxRatio !== undefined){
let data43 = data42.maxRatio;
const _errs96 = errors;
if(errors === _errs96){
if((typeof data43 == "number") && (isFinite(data43))){
if(data43 > 1000 || isNaN(data43)){
validate11.errors = [{instancePath:instancePath+"/defaults/performance/memory/maxRatio",schemaPath:"#/properties/defaults/properties/performance/properties/memory/properties/maxRatio/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}}];
return false;
}
else {
if(data43 < 1 || isNaN(data43)){
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
var valid18 = _errs96 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data42.max !== undefined){
let data44 = data42.max;
const _errs98 = errors;
if(errors === _errs98){
if(typeof data44 === "string"){
if(!pattern9.test(data44)){
validate11.errors = [{instancePath:instancePath+"/defaults/performance/memory/max",schemaPath:"#/properties/defaults/properties/performance/properties/memory/properties/max/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,6}(\\.[0-9]{1,3})? ?(B|KB|MB|GB|KiB|MiB|GiB)$"}}];
return false;
}
}
else {
validate11.errors = [{instancePath:instancePath+"/defaults/performance/memory/max",schemaPath:"#/properties/defaults/properties/performance/properties/memory/properties/max/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid18 = _errs98 === errors;
}
else {
var valid18 = true;
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
var valid14 = _errs93 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data29.processor !== undefined){
let data45 = data29.processor;
const _errs100 = errors;
if(errors === _errs100){
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
if(Object.keys(data45).length < 1){
validate11.errors = [{instancePath:instancePath+"/defaults/performance/processor",schemaPath:"#/properties/defaults/properties/performance/properties/processor/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
const _errs102 = errors;
for(const key13 in data45){
if(!((key13 === "maxRatio") || (key13 === "max"))){
validate11.errors = [{instancePath:instancePath+"/defaults/performance/processor",schemaPath:"#/properties/defaults/properties/performance/properties/processor/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}}];
return false;
break;
}
}
if(_errs102 === errors){
if(data45.maxRatio !== undefined){
let data46 = data45.maxRatio;
const _errs103 = errors;
if(errors === _errs103){
if((typeof data46 == "number") && (isFinite(data46))){
if(data46 > 1000 || isNaN(data46)){
validate11.errors = [{instancePath:instancePath+"/defaults/performance/processor/maxRatio",schemaPath:"#/properties/defaults/properties/performance/properties/processor/properties/maxRatio/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}}];
return false;
}
else {
if(data46 < 1 || isNaN(data46)){
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
var valid19 = _errs103 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data45.max !== undefined){
let data47 = data45.max;
const _errs105 = errors;
if(errors === _errs105){
if(typeof data47 === "string"){
if(!pattern15.test(data47)){
validate11.errors = [{instancePath:instancePath+"/defaults/performance/processor/max",schemaPath:"#/properties/defaults/properties/performance/properties/processor/properties/max/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,6}(\\.[0-9]{1,3})? ?(ms|seconds?)$"}}];
return false;
}
}
else {
validate11.errors = [{instancePath:instancePath+"/defaults/performance/processor/max",schemaPath:"#/properties/defaults/properties/performance/properties/processor/properties/max/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid19 = _errs105 === errors;
}
else {
var valid19 = true;
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
var valid14 = _errs100 === errors;
}
else {
var valid14 = true;
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
validate11.errors = [{instancePath:instancePath+"/defaults/performance",schemaPath:"#/properties/defaults/properties/performance/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid2 = _errs64 === errors;
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
}
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rules !== undefined){
let data48 = data.rules;
const _errs107 = errors;
if((!(Array.isArray(data48))) && (data48 !== null)){
validate11.errors = [{instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type: schema12.properties.rules.type}}];
return false;
}
if(errors === _errs107){
if(Array.isArray(data48)){
var valid20 = true;
const len5 = data48.length;
for(let i6=0; i6<len5; i6++){
let data49 = data48[i6];
const _errs109 = errors;
if(errors === _errs109){
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
let missing0;
if((data49.match === undefined) && (missing0 = "match")){
validate11.errors = [{instancePath:instancePath+"/rules/" + i6,schemaPath:"#/properties/rules/items/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs111 = errors;
for(const key14 in data49){
if(!(func2.call(schema12.properties.rules.items.properties, key14))){
validate11.errors = [{instancePath:instancePath+"/rules/" + i6,schemaPath:"#/properties/rules/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14}}];
return false;
break;
}
}
if(_errs111 === errors){
if(data49.match !== undefined){
let data50 = data49.match;
const _errs112 = errors;
if(errors === _errs112){
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
if(Object.keys(data50).length < 1){
validate11.errors = [{instancePath:instancePath+"/rules/" + i6+"/match",schemaPath:"#/properties/rules/items/properties/match/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
const _errs114 = errors;
for(const key15 in data50){
if(!(((((key15 === "server") || (key15 === "manifest")) || (key15 === "package")) || (key15 === "ecosystem")) || (key15 === "change"))){
validate11.errors = [{instancePath:instancePath+"/rules/" + i6+"/match",schemaPath:"#/properties/rules/items/properties/match/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15}}];
return false;
break;
}
}
if(_errs114 === errors){
if(data50.server !== undefined){
let data51 = data50.server;
const _errs115 = errors;
if((typeof data51 !== "string") && (!(Array.isArray(data51)))){
validate11.errors = [{instancePath:instancePath+"/rules/" + i6+"/match/server",schemaPath:"#/properties/rules/items/properties/match/properties/server/type",keyword:"type",params:{type: schema12.properties.rules.items.properties.match.properties.server.type}}];
return false;
}
if(errors === _errs115){
if(typeof data51 === "string"){
if(func3(data51) < 1){
validate11.errors = [{instancePath:instancePath+"/rules/" + i6+"/match/server",schemaPath:"#/properties/rules/items/properties/match/properties/server/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
if(errors === _errs115){
if(Array.isArray(data51)){
if(data51.length < 1){
validate11.errors = [{instancePath:instancePath+"/rules/" + i6+"/match/server",schemaPath:"#/properties/rules/items/properties/match/properties/server/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid23 = true;
const len6 = data51.length;
for(let i7=0; i7<len6; i7++){
let data52 = data51[i7];
const _errs117 = errors;
if(errors === _errs117){
if(typeof data52 === "string"){
if(func3(data52) < 1){
validate11.errors = [{instancePath:instancePath+"/rules/" + i6+"/match/server/" + i7,schemaPath:"#/properties/rules/items/properties/match/properties/server/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate11.errors = [{instancePath:instancePath+"/rules/" + i6+"/match/server/" + i7,schemaPath:"#/properties/rules/items/properties/match/properties/server/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid23 = _errs117 === errors;
if(!valid23){
break;
}
}
}
}
}
}
var valid22 = _errs115 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data50.manifest !== undefined){
let data53 = data50.manifest;
const _errs119 = errors;
if((typeof data53 !== "string") && (!(Array.isArray(data53)))){
validate11.errors = [{instancePath:instancePath+"/rules/" + i6+"/match/manifest",schemaPath:"#/properties/rules/items/properties/match/properties/manifest/type",keyword:"type",params:{type: schema12.properties.rules.items.properties.match.properties.manifest.type}}];
return false;
}
if(errors === _errs119){
if(typeof data53 === "string"){
if(func3(data53) < 1){
validate11.errors = [{instancePath:instancePath+"/rules/" + i6+"/match/manifest",schemaPath:"#/properties/rules/items/properties/match/properties/manifest/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
if(errors === _errs119){
if(Array.isArray(data53)){
if(data53.length < 1){
validate11.errors = [{instancePath:instancePath+"/rules/" + i6+"/match/manifest",schemaPath:"#/properties/rules/items/properties/match/properties/manifest/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid24 = true;
const len7 = data53.length;
for(let i8=0; i8<len7; i8++){
let data54 = data53[i8];
const _errs121 = errors;
if(errors === _errs121){
if(typeof data54 === "string"){
if(func3(data54) < 1){
validate11.errors = [{instancePath:instancePath+"/rules/" + i6+"/match/manifest/" + i8,schemaPath:"#/properties/rules/items/properties/match/properties/manifest/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate11.errors = [{instancePath:instancePath+"/rules/" + i6+"/match/manifest/" + i8,schemaPath:"#/properties/rules/items/properties/match/properties/manifest/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid24 = _errs121 === errors;
if(!valid24){
break;
}
}
}
}
}
}
var valid22 = _errs119 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data50.package !== undefined){
let data55 = data50.package;
const _errs123 = errors;
if((typeof data55 !== "string") && (!(Array.isArray(data55)))){
validate11.errors = [{instancePath:instancePath+"/rules/" + i6+"/match/package",schemaPath:"#/properties/rules/items/properties/match/properties/package/type",keyword:"type",params:{type: schema12.properties.rules.items.properties.match.properties.package.type}}];
return false;
}
if(errors === _errs123){
if(typeof data55 === "string"){
if(func3(data55) < 1){
validate11.errors = [{instancePath:instancePath+"/rules/" + i6+"/match/package",schemaPath:"#/properties/rules/items/properties/match/properties/package/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
if(errors === _errs123){
if(Array.isArray(data55)){
if(data55.length < 1){
validate11.errors = [{instancePath:instancePath+"/rules/" + i6+"/match/package",schemaPath:"#/properties/rules/items/properties/match/properties/package/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid25 = true;
const len8 = data55.length;
for(let i9=0; i9<len8; i9++){
let data56 = data55[i9];
const _errs125 = errors;
if(errors === _errs125){
if(typeof data56 === "string"){
if(func3(data56) < 1){
validate11.errors = [{instancePath:instancePath+"/rules/" + i6+"/match/package/" + i9,schemaPath:"#/properties/rules/items/properties/match/properties/package/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate11.errors = [{instancePath:instancePath+"/rules/" + i6+"/match/package/" + i9,schemaPath:"#/properties/rules/items/properties/match/properties/package/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid25 = _errs125 === errors;
if(!valid25){
break;
}
}
}
}
}
}
var valid22 = _errs123 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data50.ecosystem !== undefined){
let data57 = data50.ecosystem;
const _errs127 = errors;
const _errs128 = errors;
let valid26 = false;
const _errs129 = errors;
if(!((((((((data57 === "npm") || (data57 === "pypi")) || (data57 === "oci")) || (data57 === "nuget")) || (data57 === "golang")) || (data57 === "jsr")) || (data57 === "git")) || (data57 === "url"))){
const err3 = {instancePath:instancePath+"/rules/" + i6+"/match/ecosystem",schemaPath:"#/properties/rules/items/properties/match/properties/ecosystem/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema12.properties.rules.items.properties.match.properties.ecosystem.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs129 === errors;
valid26 = valid26 || _valid0;
if(!valid26){
const _errs130 = errors;
if(errors === _errs130){
if(Array.isArray(data57)){
if(data57.length < 1){
const err4 = {instancePath:instancePath+"/rules/" + i6+"/match/ecosystem",schemaPath:"#/properties/rules/items/properties/match/properties/ecosystem/anyOf/1/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
var valid27 = true;
const len9 = data57.length;
for(let i10=0; i10<len9; i10++){
let data58 = data57[i10];
const _errs132 = errors;
if(!((((((((data58 === "npm") || (data58 === "pypi")) || (data58 === "oci")) || (data58 === "nuget")) || (data58 === "golang")) || (data58 === "jsr")) || (data58 === "git")) || (data58 === "url"))){
const err5 = {instancePath:instancePath+"/rules/" + i6+"/match/ecosystem/" + i10,schemaPath:"#/properties/rules/items/properties/match/properties/ecosystem/anyOf/1/items/enum",keyword:"enum",params:{allowedValues: schema12.properties.rules.items.properties.match.properties.ecosystem.anyOf[1].items.enum}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid27 = _errs132 === errors;
if(!valid27){
break;
}
}
}
}
else {
const err6 = {instancePath:instancePath+"/rules/" + i6+"/match/ecosystem",schemaPath:"#/properties/rules/items/properties/match/properties/ecosystem/anyOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var _valid0 = _errs130 === errors;
valid26 = valid26 || _valid0;
}
if(!valid26){
const err7 = {instancePath:instancePath+"/rules/" + i6+"/match/ecosystem",schemaPath:"#/properties/rules/items/properties/match/properties/ecosystem/anyOf",keyword:"anyOf",params:{}};
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
errors = _errs128;
if(vErrors !== null){
if(_errs128){
vErrors.length = _errs128;
}
else {
vErrors = null;
}
}
}
var valid22 = _errs127 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data50.change !== undefined){
let data59 = data50.change;
const _errs133 = errors;
const _errs134 = errors;
let valid28 = false;
const _errs135 = errors;
if(!(((((((data59 === "none") || (data59 === "patch")) || (data59 === "minor")) || (data59 === "major")) || (data59 === "additive")) || (data59 === "behavioural")) || (data59 === "breaking"))){
const err8 = {instancePath:instancePath+"/rules/" + i6+"/match/change",schemaPath:"#/properties/rules/items/properties/match/properties/change/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema12.properties.rules.items.properties.match.properties.change.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid1 = _errs135 === errors;
valid28 = valid28 || _valid1;
if(!valid28){
const _errs136 = errors;
if(errors === _errs136){
if(Array.isArray(data59)){
if(data59.length < 1){
const err9 = {instancePath:instancePath+"/rules/" + i6+"/match/change",schemaPath:"#/properties/rules/items/properties/match/properties/change/anyOf/1/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
var valid29 = true;
const len10 = data59.length;
for(let i11=0; i11<len10; i11++){
let data60 = data59[i11];
const _errs138 = errors;
if(!(((((((data60 === "none") || (data60 === "patch")) || (data60 === "minor")) || (data60 === "major")) || (data60 === "additive")) || (data60 === "behavioural")) || (data60 === "breaking"))){
const err10 = {instancePath:instancePath+"/rules/" + i6+"/match/change/" + i11,schemaPath:"#/properties/rules/items/properties/match/properties/change/anyOf/1/items/enum",keyword:"enum",params:{allowedValues: schema12.properties.rules.items.properties.match.properties.change.anyOf[1].items.enum}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var valid29 = _errs138 === errors;
if(!valid29){
break;
}
}
}
}
else {
const err11 = {instancePath:instancePath+"/rules/" + i6+"/match/change",schemaPath:"#/properties/rules/items/properties/match/properties/change/anyOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
var _valid1 = _errs136 === errors;
valid28 = valid28 || _valid1;
}
if(!valid28){
const err12 = {instancePath:instancePath+"/rules/" + i6+"/match/change",schemaPath:"#/properties/rules/items/properties/match/properties/change/anyOf",keyword:"anyOf",params:{}};
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
errors = _errs134;
if(vErrors !== null){
if(_errs134){
vErrors.length = _errs134;
}
else {
vErrors = null;
}
}
}
var valid22 = _errs133 === errors;
}
else {
var valid22 = true;
}
}
}
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/rules/" + i6+"/match",schemaPath:"#/properties/rules/items/properties/match/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid21 = _errs112 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data49.required !== undefined){
let data61 = data49.required;
const _errs139 = errors;
if(errors === _errs139){
if(Array.isArray(data61)){
var valid30 = true;
const len11 = data61.length;
for(let i12=0; i12<len11; i12++){
let data62 = data61[i12];
const _errs141 = errors;
if(!((((((data62 === "health") || (data62 === "contract")) || (data62 === "integration")) || (data62 === "performance")) || (data62 === "security")) || (data62 === "compliance"))){
validate11.errors = [{instancePath:instancePath+"/rules/" + i6+"/required/" + i12,schemaPath:"#/properties/rules/items/properties/required/items/enum",keyword:"enum",params:{allowedValues: schema12.properties.rules.items.properties.required.items.enum}}];
return false;
}
var valid30 = _errs141 === errors;
if(!valid30){
break;
}
}
if(valid30){
let i13 = data61.length;
let j1;
if(i13 > 1){
outer1:
for(;i13--;){
for(j1 = i13; j1--;){
if(func0(data61[i13], data61[j1])){
validate11.errors = [{instancePath:instancePath+"/rules/" + i6+"/required",schemaPath:"#/properties/rules/items/properties/required/uniqueItems",keyword:"uniqueItems",params:{i: i13, j: j1}}];
return false;
break outer1;
}
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/rules/" + i6+"/required",schemaPath:"#/properties/rules/items/properties/required/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid21 = _errs139 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data49.budget !== undefined){
let data63 = data49.budget;
const _errs142 = errors;
if(errors === _errs142){
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
const _errs144 = errors;
for(const key16 in data63){
if(!((((key16 === "start") || (key16 === "memory")) || (key16 === "output")) || (key16 === "processes"))){
validate11.errors = [{instancePath:instancePath+"/rules/" + i6+"/budget",schemaPath:"#/properties/rules/items/properties/budget/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16}}];
return false;
break;
}
}
if(_errs144 === errors){
if(data63.start !== undefined){
let data64 = data63.start;
const _errs145 = errors;
if((typeof data64 !== "string") && (!(((typeof data64 == "number") && (!(data64 % 1) && !isNaN(data64))) && (isFinite(data64))))){
validate11.errors = [{instancePath:instancePath+"/rules/" + i6+"/budget/start",schemaPath:"#/properties/rules/items/properties/budget/properties/start/type",keyword:"type",params:{type: schema12.properties.rules.items.properties.budget.properties.start.type}}];
return false;
}
if(errors === _errs145){
if((typeof data64 == "number") && (isFinite(data64))){
if(data64 > 0 || isNaN(data64)){
validate11.errors = [{instancePath:instancePath+"/rules/" + i6+"/budget/start",schemaPath:"#/properties/rules/items/properties/budget/properties/start/maximum",keyword:"maximum",params:{comparison: "<=", limit: 0}}];
return false;
}
else {
if(data64 < 0 || isNaN(data64)){
validate11.errors = [{instancePath:instancePath+"/rules/" + i6+"/budget/start",schemaPath:"#/properties/rules/items/properties/budget/properties/start/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
if(errors === _errs145){
if(typeof data64 === "string"){
if(!pattern1.test(data64)){
validate11.errors = [{instancePath:instancePath+"/rules/" + i6+"/budget/start",schemaPath:"#/properties/rules/items/properties/budget/properties/start/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,6}(\\.[0-9]{1,3})? ?(seconds?|minutes?|hours?|days?|weeks?)$|^0$"}}];
return false;
}
}
}
}
var valid32 = _errs145 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data63.memory !== undefined){
let data65 = data63.memory;
const _errs147 = errors;
if(errors === _errs147){
if(typeof data65 === "string"){
if(!pattern9.test(data65)){
validate11.errors = [{instancePath:instancePath+"/rules/" + i6+"/budget/memory",schemaPath:"#/properties/rules/items/properties/budget/properties/memory/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,6}(\\.[0-9]{1,3})? ?(B|KB|MB|GB|KiB|MiB|GiB)$"}}];
return false;
}
}
else {
validate11.errors = [{instancePath:instancePath+"/rules/" + i6+"/budget/memory",schemaPath:"#/properties/rules/items/properties/budget/properties/memory/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid32 = _errs147 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data63.output !== undefined){
let data66 = data63.output;
const _errs149 = errors;
if(errors === _errs149){
if(typeof data66 === "string"){
if(!pattern9.test(data66)){
validate11.errors = [{instancePath:instancePath+"/rules/" + i6+"/budget/output",schemaPath:"#/properties/rules/items/properties/budget/properties/output/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,6}(\\.[0-9]{1,3})? ?(B|KB|MB|GB|KiB|MiB|GiB)$"}}];
return false;
}
}
else {
validate11.errors = [{instancePath:instancePath+"/rules/" + i6+"/budget/output",schemaPath:"#/properties/rules/items/properties/budget/properties/output/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid32 = _errs149 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data63.processes !== undefined){
let data67 = data63.processes;
const _errs151 = errors;
if(!(((typeof data67 == "number") && (!(data67 % 1) && !isNaN(data67))) && (isFinite(data67)))){
validate11.errors = [{instancePath:instancePath+"/rules/" + i6+"/budget/processes",schemaPath:"#/properties/rules/items/properties/budget/properties/processes/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs151){
if((typeof data67 == "number") && (isFinite(data67))){
if(data67 > 4096 || isNaN(data67)){
validate11.errors = [{instancePath:instancePath+"/rules/" + i6+"/budget/processes",schemaPath:"#/properties/rules/items/properties/budget/properties/processes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4096}}];
return false;
}
else {
if(data67 < 1 || isNaN(data67)){
validate11.errors = [{instancePath:instancePath+"/rules/" + i6+"/budget/processes",schemaPath:"#/properties/rules/items/properties/budget/properties/processes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid32 = _errs151 === errors;
}
else {
var valid32 = true;
}
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/rules/" + i6+"/budget",schemaPath:"#/properties/rules/items/properties/budget/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid21 = _errs142 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data49.attempts !== undefined){
let data68 = data49.attempts;
const _errs153 = errors;
if(!(((typeof data68 == "number") && (!(data68 % 1) && !isNaN(data68))) && (isFinite(data68)))){
validate11.errors = [{instancePath:instancePath+"/rules/" + i6+"/attempts",schemaPath:"#/properties/rules/items/properties/attempts/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs153){
if((typeof data68 == "number") && (isFinite(data68))){
if(data68 > 20 || isNaN(data68)){
validate11.errors = [{instancePath:instancePath+"/rules/" + i6+"/attempts",schemaPath:"#/properties/rules/items/properties/attempts/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20}}];
return false;
}
else {
if(data68 < 1 || isNaN(data68)){
validate11.errors = [{instancePath:instancePath+"/rules/" + i6+"/attempts",schemaPath:"#/properties/rules/items/properties/attempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid21 = _errs153 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data49.network !== undefined){
const _errs155 = errors;
if(typeof data49.network !== "boolean"){
validate11.errors = [{instancePath:instancePath+"/rules/" + i6+"/network",schemaPath:"#/properties/rules/items/properties/network/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid21 = _errs155 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data49.installScripts !== undefined){
let data70 = data49.installScripts;
const _errs157 = errors;
if(errors === _errs157){
if(Array.isArray(data70)){
var valid33 = true;
const len12 = data70.length;
for(let i14=0; i14<len12; i14++){
let data71 = data70[i14];
const _errs159 = errors;
if(errors === _errs159){
if(typeof data71 === "string"){
if(func3(data71) < 1){
validate11.errors = [{instancePath:instancePath+"/rules/" + i6+"/installScripts/" + i14,schemaPath:"#/properties/rules/items/properties/installScripts/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate11.errors = [{instancePath:instancePath+"/rules/" + i6+"/installScripts/" + i14,schemaPath:"#/properties/rules/items/properties/installScripts/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid33 = _errs159 === errors;
if(!valid33){
break;
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/rules/" + i6+"/installScripts",schemaPath:"#/properties/rules/items/properties/installScripts/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid21 = _errs157 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data49.compliance !== undefined){
let data72 = data49.compliance;
const _errs161 = errors;
if(errors === _errs161){
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
const _errs163 = errors;
for(const key17 in data72){
if(!(((((((key17 === "provenance") || (key17 === "publishers")) || (key17 === "minimumAge")) || (key17 === "installScripts")) || (key17 === "maxSeverity")) || (key17 === "licences")) || (key17 === "deniedLicences"))){
validate11.errors = [{instancePath:instancePath+"/rules/" + i6+"/compliance",schemaPath:"#/properties/rules/items/properties/compliance/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17}}];
return false;
break;
}
}
if(_errs163 === errors){
if(data72.provenance !== undefined){
let data73 = data72.provenance;
const _errs164 = errors;
if(!((data73 === "required") || (data73 === "optional"))){
validate11.errors = [{instancePath:instancePath+"/rules/" + i6+"/compliance/provenance",schemaPath:"#/properties/rules/items/properties/compliance/properties/provenance/enum",keyword:"enum",params:{allowedValues: schema12.properties.rules.items.properties.compliance.properties.provenance.enum}}];
return false;
}
var valid34 = _errs164 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data72.publishers !== undefined){
let data74 = data72.publishers;
const _errs165 = errors;
if(errors === _errs165){
if(Array.isArray(data74)){
if(data74.length > 500){
validate11.errors = [{instancePath:instancePath+"/rules/" + i6+"/compliance/publishers",schemaPath:"#/properties/rules/items/properties/compliance/properties/publishers/maxItems",keyword:"maxItems",params:{limit: 500}}];
return false;
}
else {
var valid35 = true;
const len13 = data74.length;
for(let i15=0; i15<len13; i15++){
let data75 = data74[i15];
const _errs167 = errors;
if(errors === _errs167){
if(typeof data75 === "string"){
if(func3(data75) > 200){
validate11.errors = [{instancePath:instancePath+"/rules/" + i6+"/compliance/publishers/" + i15,schemaPath:"#/properties/rules/items/properties/compliance/properties/publishers/items/maxLength",keyword:"maxLength",params:{limit: 200}}];
return false;
}
else {
if(func3(data75) < 1){
validate11.errors = [{instancePath:instancePath+"/rules/" + i6+"/compliance/publishers/" + i15,schemaPath:"#/properties/rules/items/properties/compliance/properties/publishers/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/rules/" + i6+"/compliance/publishers/" + i15,schemaPath:"#/properties/rules/items/properties/compliance/properties/publishers/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid35 = _errs167 === errors;
if(!valid35){
break;
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/rules/" + i6+"/compliance/publishers",schemaPath:"#/properties/rules/items/properties/compliance/properties/publishers/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid34 = _errs165 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data72.minimumAge !== undefined){
let data76 = data72.minimumAge;
const _errs169 = errors;
if((typeof data76 !== "string") && (!(((typeof data76 == "number") && (!(data76 % 1) && !isNaN(data76))) && (isFinite(data76))))){
validate11.errors = [{instancePath:instancePath+"/rules/" + i6+"/compliance/minimumAge",schemaPath:"#/properties/rules/items/properties/compliance/properties/minimumAge/type",keyword:"type",params:{type: schema12.properties.rules.items.properties.compliance.properties.minimumAge.type}}];
return false;
}
if(errors === _errs169){
if((typeof data76 == "number") && (isFinite(data76))){
if(data76 > 0 || isNaN(data76)){
validate11.errors = [{instancePath:instancePath+"/rules/" + i6+"/compliance/minimumAge",schemaPath:"#/properties/rules/items/properties/compliance/properties/minimumAge/maximum",keyword:"maximum",params:{comparison: "<=", limit: 0}}];
return false;
}
else {
if(data76 < 0 || isNaN(data76)){
validate11.errors = [{instancePath:instancePath+"/rules/" + i6+"/compliance/minimumAge",schemaPath:"#/properties/rules/items/properties/compliance/properties/minimumAge/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
if(errors === _errs169){
if(typeof data76 === "string"){
if(!pattern1.test(data76)){
validate11.errors = [{instancePath:instancePath+"/rules/" + i6+"/compliance/minimumAge",schemaPath:"#/properties/rules/items/properties/compliance/properties/minimumAge/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,6}(\\.[0-9]{1,3})? ?(seconds?|minutes?|hours?|days?|weeks?)$|^0$"}}];
return false;
}
}
}
}
var valid34 = _errs169 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data72.installScripts !== undefined){
let data77 = data72.installScripts;
const _errs171 = errors;
if(!((data77 === "none") || (data77 === "any"))){
validate11.errors = [{instancePath:instancePath+"/rules/" + i6+"/compliance/installScripts",schemaPath:"#/properties/rules/items/properties/compliance/properties/installScripts/enum",keyword:"enum",params:{allowedValues: schema12.properties.rules.items.properties.compliance.properties.installScripts.enum}}];
return false;
}
var valid34 = _errs171 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data72.maxSeverity !== undefined){
let data78 = data72.maxSeverity;
const _errs172 = errors;
if(!(((((data78 === "none") || (data78 === "low")) || (data78 === "medium")) || (data78 === "high")) || (data78 === "any"))){
validate11.errors = [{instancePath:instancePath+"/rules/" + i6+"/compliance/maxSeverity",schemaPath:"#/properties/rules/items/properties/compliance/properties/maxSeverity/enum",keyword:"enum",params:{allowedValues: schema12.properties.rules.items.properties.compliance.properties.maxSeverity.enum}}];
return false;
}
var valid34 = _errs172 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data72.licences !== undefined){
let data79 = data72.licences;
const _errs173 = errors;
if(errors === _errs173){
if(Array.isArray(data79)){
if(data79.length > 500){
validate11.errors = [{instancePath:instancePath+"/rules/" + i6+"/compliance/licences",schemaPath:"#/properties/rules/items/properties/compliance/properties/licences/maxItems",keyword:"maxItems",params:{limit: 500}}];
return false;
}
else {
var valid36 = true;
const len14 = data79.length;
for(let i16=0; i16<len14; i16++){
let data80 = data79[i16];
const _errs175 = errors;
if(errors === _errs175){
if(typeof data80 === "string"){
if(func3(data80) > 200){
validate11.errors = [{instancePath:instancePath+"/rules/" + i6+"/compliance/licences/" + i16,schemaPath:"#/properties/rules/items/properties/compliance/properties/licences/items/maxLength",keyword:"maxLength",params:{limit: 200}}];
return false;
}
else {
if(func3(data80) < 1){
validate11.errors = [{instancePath:instancePath+"/rules/" + i6+"/compliance/licences/" + i16,schemaPath:"#/properties/rules/items/properties/compliance/properties/licences/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/rules/" + i6+"/compliance/licences/" + i16,schemaPath:"#/properties/rules/items/properties/compliance/properties/licences/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid36 = _errs175 === errors;
if(!valid36){
break;
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/rules/" + i6+"/compliance/licences",schemaPath:"#/properties/rules/items/properties/compliance/properties/licences/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid34 = _errs173 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data72.deniedLicences !== undefined){
let data81 = data72.deniedLicences;
const _errs177 = errors;
if(errors === _errs177){
if(Array.isArray(data81)){
if(data81.length > 500){
validate11.errors = [{instancePath:instancePath+"/rules/" + i6+"/compliance/deniedLicences",schemaPath:"#/properties/rules/items/properties/compliance/properties/deniedLicences/maxItems",keyword:"maxItems",params:{limit: 500}}];
return false;
}
else {
var valid37 = true;
const len15 = data81.length;
for(let i17=0; i17<len15; i17++){
let data82 = data81[i17];
const _errs179 = errors;
if(errors === _errs179){
if(typeof data82 === "string"){
if(func3(data82) > 200){
validate11.errors = [{instancePath:instancePath+"/rules/" + i6+"/compliance/deniedLicences/" + i17,schemaPath:"#/properties/rules/items/properties/compliance/properties/deniedLicences/items/maxLength",keyword:"maxLength",params:{limit: 200}}];
return false;
}
else {
if(func3(data82) < 1){
validate11.errors = [{instancePath:instancePath+"/rules/" + i6+"/compliance/deniedLicences/" + i17,schemaPath:"#/properties/rules/items/properties/compliance/properties/deniedLicences/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/rules/" + i6+"/compliance/deniedLicences/" + i17,schemaPath:"#/properties/rules/items/properties/compliance/properties/deniedLicences/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid37 = _errs179 === errors;
if(!valid37){
break;
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/rules/" + i6+"/compliance/deniedLicences",schemaPath:"#/properties/rules/items/properties/compliance/properties/deniedLicences/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid34 = _errs177 === errors;
}
else {
var valid34 = true;
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
validate11.errors = [{instancePath:instancePath+"/rules/" + i6+"/compliance",schemaPath:"#/properties/rules/items/properties/compliance/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid21 = _errs161 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data49.credentials !== undefined){
let data83 = data49.credentials;
const _errs181 = errors;
if(errors === _errs181){
if(data83 && typeof data83 == "object" && !Array.isArray(data83)){
for(const key18 in data83){
const _errs183 = errors;
if(errors === _errs183){
if(typeof key18 === "string"){
if(!pattern12.test(key18)){
const err13 = {instancePath:instancePath+"/rules/" + i6+"/credentials",schemaPath:"#/properties/rules/items/properties/credentials/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:key18};
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
const err14 = {instancePath:instancePath+"/rules/" + i6+"/credentials",schemaPath:"#/properties/rules/items/properties/credentials/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key18};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
var valid38 = _errs183 === errors;
if(!valid38){
const err15 = {instancePath:instancePath+"/rules/" + i6+"/credentials",schemaPath:"#/properties/rules/items/properties/credentials/propertyNames",keyword:"propertyNames",params:{propertyName: key18}};
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
if(valid38){
for(const key19 in data83){
let data84 = data83[key19];
const _errs186 = errors;
if(errors === _errs186){
if(data84 && typeof data84 == "object" && !Array.isArray(data84)){
if(Object.keys(data84).length > 1){
validate11.errors = [{instancePath:instancePath+"/rules/" + i6+"/credentials/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/rules/items/properties/credentials/additionalProperties/maxProperties",keyword:"maxProperties",params:{limit: 1}}];
return false;
}
else {
if(Object.keys(data84).length < 1){
validate11.errors = [{instancePath:instancePath+"/rules/" + i6+"/credentials/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/rules/items/properties/credentials/additionalProperties/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
const _errs188 = errors;
for(const key20 in data84){
if(!((key20 === "dummy") || (key20 === "environment"))){
validate11.errors = [{instancePath:instancePath+"/rules/" + i6+"/credentials/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/rules/items/properties/credentials/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20}}];
return false;
break;
}
}
if(_errs188 === errors){
if(data84.dummy !== undefined){
const _errs189 = errors;
if(typeof data84.dummy !== "string"){
validate11.errors = [{instancePath:instancePath+"/rules/" + i6+"/credentials/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/dummy",schemaPath:"#/properties/rules/items/properties/credentials/additionalProperties/properties/dummy/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid40 = _errs189 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data84.environment !== undefined){
let data86 = data84.environment;
const _errs191 = errors;
if(errors === _errs191){
if(typeof data86 === "string"){
if(!pattern12.test(data86)){
validate11.errors = [{instancePath:instancePath+"/rules/" + i6+"/credentials/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/environment",schemaPath:"#/properties/rules/items/properties/credentials/additionalProperties/properties/environment/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"}}];
return false;
}
}
else {
validate11.errors = [{instancePath:instancePath+"/rules/" + i6+"/credentials/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/environment",schemaPath:"#/properties/rules/items/properties/credentials/additionalProperties/properties/environment/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid40 = _errs191 === errors;
}
else {
var valid40 = true;
}
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/rules/" + i6+"/credentials/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/rules/items/properties/credentials/additionalProperties/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid39 = _errs186 === errors;
if(!valid39){
break;
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/rules/" + i6+"/credentials",schemaPath:"#/properties/rules/items/properties/credentials/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid21 = _errs181 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data49.performance !== undefined){
let data87 = data49.performance;
const _errs193 = errors;
if(errors === _errs193){
if(data87 && typeof data87 == "object" && !Array.isArray(data87)){
const _errs195 = errors;
for(const key21 in data87){
if(!((((((((key21 === "rounds") || (key21 === "time")) || (key21 === "exceeding")) || (key21 === "start")) || (key21 === "list")) || (key21 === "call")) || (key21 === "memory")) || (key21 === "processor"))){
validate11.errors = [{instancePath:instancePath+"/rules/" + i6+"/performance",schemaPath:"#/properties/rules/items/properties/performance/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21}}];
return false;
break;
}
}
if(_errs195 === errors){
if(data87.rounds !== undefined){
let data88 = data87.rounds;
const _errs196 = errors;
if(!(((typeof data88 == "number") && (!(data88 % 1) && !isNaN(data88))) && (isFinite(data88)))){
validate11.errors = [{instancePath:instancePath+"/rules/" + i6+"/performance/rounds",schemaPath:"#/properties/rules/items/properties/performance/properties/rounds/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs196){
if((typeof data88 == "number") && (isFinite(data88))){
if(data88 > 200 || isNaN(data88)){
validate11.errors = [{instancePath:instancePath+"/rules/" + i6+"/performance/rounds",schemaPath:"#/properties/rules/items/properties/performance/properties/rounds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 200}}];
return false;
}
else {
if(data88 < 6 || isNaN(data88)){
validate11.errors = [{instancePath:instancePath+"/rules/" + i6+"/performance/rounds",schemaPath:"#/properties/rules/items/properties/performance/properties/rounds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 6}}];
return false;
}
}
}
}
var valid41 = _errs196 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data87.time !== undefined){
let data89 = data87.time;
const _errs198 = errors;
if((typeof data89 !== "string") && (!(((typeof data89 == "number") && (!(data89 % 1) && !isNaN(data89))) && (isFinite(data89))))){
validate11.errors = [{instancePath:instancePath+"/rules/" + i6+"/performance/time",schemaPath:"#/properties/rules/items/properties/performance/properties/time/type",keyword:"type",params:{type: schema12.properties.rules.items.properties.performance.properties.time.type}}];
return false;
}
if(errors === _errs198){
if((typeof data89 == "number") && (isFinite(data89))){
if(data89 > 0 || isNaN(data89)){
validate11.errors = [{instancePath:instancePath+"/rules/" + i6+"/performance/time",schemaPath:"#/properties/rules/items/properties/performance/properties/time/maximum",keyword:"maximum",params:{comparison: "<=", limit: 0}}];
return false;
}
else {
if(data89 < 0 || isNaN(data89)){
validate11.errors = [{instancePath:instancePath+"/rules/" + i6+"/performance/time",schemaPath:"#/properties/rules/items/properties/performance/properties/time/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
if(errors === _errs198){
if(typeof data89 === "string"){
if(!pattern1.test(data89)){
validate11.errors = [{instancePath:instancePath+"/rules/" + i6+"/performance/time",schemaPath:"#/properties/rules/items/properties/performance/properties/time/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,6}(\\.[0-9]{1,3})? ?(seconds?|minutes?|hours?|days?|weeks?)$|^0$"}}];
return false;
}
}
}
}
var valid41 = _errs198 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data87.exceeding !== undefined){
let data90 = data87.exceeding;
const _errs200 = errors;
if(!((data90 === "warn") || (data90 === "fail"))){
validate11.errors = [{instancePath:instancePath+"/rules/" + i6+"/performance/exceeding",schemaPath:"#/properties/rules/items/properties/performance/properties/exceeding/enum",keyword:"enum",params:{allowedValues: schema12.properties.rules.items.properties.performance.properties.exceeding.enum}}];
return false;
}
var valid41 = _errs200 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data87.start !== undefined){
let data91 = data87.start;
const _errs201 = errors;
if(errors === _errs201){
if(data91 && typeof data91 == "object" && !Array.isArray(data91)){
if(Object.keys(data91).length < 1){
validate11.errors = [{instancePath:instancePath+"/rules/" + i6+"/performance/start",schemaPath:"#/properties/rules/items/properties/performance/properties/start/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
const _errs203 = errors;
for(const key22 in data91){
if(!((key22 === "maxRatio") || (key22 === "max"))){
validate11.errors = [{instancePath:instancePath+"/rules/" + i6+"/performance/start",schemaPath:"#/properties/rules/items/properties/performance/properties/start/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22}}];
return false;
break;
}
}
if(_errs203 === errors){
if(data91.maxRatio !== undefined){
let data92 = data91.maxRatio;
const _errs204 = errors;
if(errors === _errs204){
if((typeof data92 == "number") && (isFinite(data92))){
if(data92 > 1000 || isNaN(data92)){
validate11.errors = [{instancePath:instancePath+"/rules/" + i6+"/performance/start/maxRatio",schemaPath:"#/properties/rules/items/properties/performance/properties/start/properties/maxRatio/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}}];
return false;
}
else {
if(data92 < 1 || isNaN(data92)){
validate11.errors = [{instancePath:instancePath+"/rules/" + i6+"/performance/start/maxRatio",schemaPath:"#/properties/rules/items/properties/performance/properties/start/properties/maxRatio/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/rules/" + i6+"/performance/start/maxRatio",schemaPath:"#/properties/rules/items/properties/performance/properties/start/properties/maxRatio/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid42 = _errs204 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data91.max !== undefined){
let data93 = data91.max;
const _errs206 = errors;
if(errors === _errs206){
if(typeof data93 === "string"){
if(!pattern15.test(data93)){
validate11.errors = [{instancePath:instancePath+"/rules/" + i6+"/performance/start/max",schemaPath:"#/properties/rules/items/properties/performance/properties/start/properties/max/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,6}(\\.[0-9]{1,3})? ?(ms|seconds?)$"}}];
return false;
}
}
else {
validate11.errors = [{instancePath:instancePath+"/rules/" + i6+"/performance/start/max",schemaPath:"#/properties/rules/items/properties/performance/properties/start/properties/max/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid42 = _errs206 === errors;
}
else {
var valid42 = true;
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/rules/" + i6+"/performance/start",schemaPath:"#/properties/rules/items/properties/performance/properties/start/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid41 = _errs201 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data87.list !== undefined){
let data94 = data87.list;
const _errs208 = errors;
if(errors === _errs208){
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
if(Object.keys(data94).length < 1){
validate11.errors = [{instancePath:instancePath+"/rules/" + i6+"/performance/list",schemaPath:"#/properties/rules/items/properties/performance/properties/list/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
const _errs210 = errors;
for(const key23 in data94){
if(!((key23 === "maxRatio") || (key23 === "max"))){
validate11.errors = [{instancePath:instancePath+"/rules/" + i6+"/performance/list",schemaPath:"#/properties/rules/items/properties/performance/properties/list/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23}}];
return false;
break;
}
}
if(_errs210 === errors){
if(data94.maxRatio !== undefined){
let data95 = data94.maxRatio;
const _errs211 = errors;
if(errors === _errs211){
if((typeof data95 == "number") && (isFinite(data95))){
if(data95 > 1000 || isNaN(data95)){
validate11.errors = [{instancePath:instancePath+"/rules/" + i6+"/performance/list/maxRatio",schemaPath:"#/properties/rules/items/properties/performance/properties/list/properties/maxRatio/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}}];
return false;
}
else {
if(data95 < 1 || isNaN(data95)){
validate11.errors = [{instancePath:instancePath+"/rules/" + i6+"/performance/list/maxRatio",schemaPath:"#/properties/rules/items/properties/performance/properties/list/properties/maxRatio/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/rules/" + i6+"/performance/list/maxRatio",schemaPath:"#/properties/rules/items/properties/performance/properties/list/properties/maxRatio/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid43 = _errs211 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data94.max !== undefined){
let data96 = data94.max;
const _errs213 = errors;
if(errors === _errs213){
if(typeof data96 === "string"){
if(!pattern15.test(data96)){
validate11.errors = [{instancePath:instancePath+"/rules/" + i6+"/performance/list/max",schemaPath:"#/properties/rules/items/properties/performance/properties/list/properties/max/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,6}(\\.[0-9]{1,3})? ?(ms|seconds?)$"}}];
return false;
}
}
else {
validate11.errors = [{instancePath:instancePath+"/rules/" + i6+"/performance/list/max",schemaPath:"#/properties/rules/items/properties/performance/properties/list/properties/max/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid43 = _errs213 === errors;
}
else {
var valid43 = true;
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/rules/" + i6+"/performance/list",schemaPath:"#/properties/rules/items/properties/performance/properties/list/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid41 = _errs208 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data87.call !== undefined){
let data97 = data87.call;
const _errs215 = errors;
if(errors === _errs215){
if(data97 && typeof data97 == "object" && !Array.isArray(data97)){
if(Object.keys(data97).length < 1){
validate11.errors = [{instancePath:instancePath+"/rules/" + i6+"/performance/call",schemaPath:"#/properties/rules/items/properties/performance/properties/call/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
const _errs217 = errors;
for(const key24 in data97){
if(!((key24 === "maxRatio") || (key24 === "max"))){
validate11.errors = [{instancePath:instancePath+"/rules/" + i6+"/performance/call",schemaPath:"#/properties/rules/items/properties/performance/properties/call/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24}}];
return false;
break;
}
}
if(_errs217 === errors){
if(data97.maxRatio !== undefined){
let data98 = data97.maxRatio;
const _errs218 = errors;
if(errors === _errs218){
if((typeof data98 == "number") && (isFinite(data98))){
if(data98 > 1000 || isNaN(data98)){
validate11.errors = [{instancePath:instancePath+"/rules/" + i6+"/performance/call/maxRatio",schemaPath:"#/properties/rules/items/properties/performance/properties/call/properties/maxRatio/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}}];
return false;
}
else {
if(data98 < 1 || isNaN(data98)){
validate11.errors = [{instancePath:instancePath+"/rules/" + i6+"/performance/call/maxRatio",schemaPath:"#/properties/rules/items/properties/performance/properties/call/properties/maxRatio/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/rules/" + i6+"/performance/call/maxRatio",schemaPath:"#/properties/rules/items/properties/performance/properties/call/properties/maxRatio/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid44 = _errs218 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data97.max !== undefined){
let data99 = data97.max;
const _errs220 = errors;
if(errors === _errs220){
if(typeof data99 === "string"){
if(!pattern15.test(data99)){
validate11.errors = [{instancePath:instancePath+"/rules/" + i6+"/performance/call/max",schemaPath:"#/properties/rules/items/properties/performance/properties/call/properties/max/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,6}(\\.[0-9]{1,3})? ?(ms|seconds?)$"}}];
return false;
}
}
else {
validate11.errors = [{instancePath:instancePath+"/rules/" + i6+"/performance/call/max",schemaPath:"#/properties/rules/items/properties/performance/properties/call/properties/max/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid44 = _errs220 === errors;
}
else {
var valid44 = true;
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/rules/" + i6+"/performance/call",schemaPath:"#/properties/rules/items/properties/performance/properties/call/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid41 = _errs215 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data87.memory !== undefined){
let data100 = data87.memory;
const _errs222 = errors;
if(errors === _errs222){
if(data100 && typeof data100 == "object" && !Array.isArray(data100)){
if(Object.keys(data100).length < 1){
validate11.errors = [{instancePath:instancePath+"/rules/" + i6+"/performance/memory",schemaPath:"#/properties/rules/items/properties/performance/properties/memory/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
const _errs224 = errors;
for(const key25 in data100){
if(!((key25 === "maxRatio") || (key25 === "max"))){
validate11.errors = [{instancePath:instancePath+"/rules/" + i6+"/performance/memory",schemaPath:"#/properties/rules/items/properties/performance/properties/memory/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25}}];
return false;
break;
}
}
if(_errs224 === errors){
if(data100.maxRatio !== undefined){
let data101 = data100.maxRatio;
const _errs225 = errors;
if(errors === _errs225){
if((typeof data101 == "number") && (isFinite(data101))){
if(data101 > 1000 || isNaN(data101)){
validate11.errors = [{instancePath:instancePath+"/rules/" + i6+"/performance/memory/maxRatio",schemaPath:"#/properties/rules/items/properties/performance/properties/memory/properties/maxRatio/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}}];
return false;
}
else {
if(data101 < 1 || isNaN(data101)){
validate11.errors = [{instancePath:instancePath+"/rules/" + i6+"/performance/memory/maxRatio",schemaPath:"#/properties/rules/items/properties/performance/properties/memory/properties/maxRatio/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/rules/" + i6+"/performance/memory/maxRatio",schemaPath:"#/properties/rules/items/properties/performance/properties/memory/properties/maxRatio/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid45 = _errs225 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data100.max !== undefined){
let data102 = data100.max;
const _errs227 = errors;
if(errors === _errs227){
if(typeof data102 === "string"){
if(!pattern9.test(data102)){
validate11.errors = [{instancePath:instancePath+"/rules/" + i6+"/performance/memory/max",schemaPath:"#/properties/rules/items/properties/performance/properties/memory/properties/max/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,6}(\\.[0-9]{1,3})? ?(B|KB|MB|GB|KiB|MiB|GiB)$"}}];
return false;
}
}
else {
validate11.errors = [{instancePath:instancePath+"/rules/" + i6+"/performance/memory/max",schemaPath:"#/properties/rules/items/properties/performance/properties/memory/properties/max/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid45 = _errs227 === errors;
}
else {
var valid45 = true;
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/rules/" + i6+"/performance/memory",schemaPath:"#/properties/rules/items/properties/performance/properties/memory/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid41 = _errs222 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data87.processor !== undefined){
let data103 = data87.processor;
const _errs229 = errors;
if(errors === _errs229){
if(data103 && typeof data103 == "object" && !Array.isArray(data103)){
if(Object.keys(data103).length < 1){
validate11.errors = [{instancePath:instancePath+"/rules/" + i6+"/performance/processor",schemaPath:"#/properties/rules/items/properties/performance/properties/processor/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
const _errs231 = errors;
for(const key26 in data103){
if(!((key26 === "maxRatio") || (key26 === "max"))){
validate11.errors = [{instancePath:instancePath+"/rules/" + i6+"/performance/processor",schemaPath:"#/properties/rules/items/properties/performance/properties/processor/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26}}];
return false;
break;
}
}
if(_errs231 === errors){
if(data103.maxRatio !== undefined){
let data104 = data103.maxRatio;
const _errs232 = errors;
if(errors === _errs232){
if((typeof data104 == "number") && (isFinite(data104))){
if(data104 > 1000 || isNaN(data104)){
validate11.errors = [{instancePath:instancePath+"/rules/" + i6+"/performance/processor/maxRatio",schemaPath:"#/properties/rules/items/properties/performance/properties/processor/properties/maxRatio/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}}];
return false;
}
else {
if(data104 < 1 || isNaN(data104)){
validate11.errors = [{instancePath:instancePath+"/rules/" + i6+"/performance/processor/maxRatio",schemaPath:"#/properties/rules/items/properties/performance/properties/processor/properties/maxRatio/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/rules/" + i6+"/performance/processor/maxRatio",schemaPath:"#/properties/rules/items/properties/performance/properties/processor/properties/maxRatio/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid46 = _errs232 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data103.max !== undefined){
let data105 = data103.max;
const _errs234 = errors;
if(errors === _errs234){
if(typeof data105 === "string"){
if(!pattern15.test(data105)){
validate11.errors = [{instancePath:instancePath+"/rules/" + i6+"/performance/processor/max",schemaPath:"#/properties/rules/items/properties/performance/properties/processor/properties/max/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,6}(\\.[0-9]{1,3})? ?(ms|seconds?)$"}}];
return false;
}
}
else {
validate11.errors = [{instancePath:instancePath+"/rules/" + i6+"/performance/processor/max",schemaPath:"#/properties/rules/items/properties/performance/properties/processor/properties/max/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid46 = _errs234 === errors;
}
else {
var valid46 = true;
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/rules/" + i6+"/performance/processor",schemaPath:"#/properties/rules/items/properties/performance/properties/processor/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid41 = _errs229 === errors;
}
else {
var valid41 = true;
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
validate11.errors = [{instancePath:instancePath+"/rules/" + i6+"/performance",schemaPath:"#/properties/rules/items/properties/performance/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid21 = _errs193 === errors;
}
else {
var valid21 = true;
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
validate11.errors = [{instancePath:instancePath+"/rules/" + i6,schemaPath:"#/properties/rules/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid20 = _errs109 === errors;
if(!valid20){
break;
}
}
}
}
var valid0 = _errs107 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.provenance !== undefined){
let data106 = data.provenance;
const _errs236 = errors;
if(errors === _errs236){
if(data106 && typeof data106 == "object" && !Array.isArray(data106)){
let missing1;
if((data106.trustedRoots === undefined) && (missing1 = "trustedRoots")){
validate11.errors = [{instancePath:instancePath+"/provenance",schemaPath:"#/properties/provenance/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs238 = errors;
for(const key27 in data106){
if(!(key27 === "trustedRoots")){
validate11.errors = [{instancePath:instancePath+"/provenance",schemaPath:"#/properties/provenance/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27}}];
return false;
break;
}
}
if(_errs238 === errors){
if(data106.trustedRoots !== undefined){
let data107 = data106.trustedRoots;
const _errs239 = errors;
if(errors === _errs239){
if(Array.isArray(data107)){
if(data107.length > 20){
validate11.errors = [{instancePath:instancePath+"/provenance/trustedRoots",schemaPath:"#/properties/provenance/properties/trustedRoots/maxItems",keyword:"maxItems",params:{limit: 20}}];
return false;
}
else {
if(data107.length < 1){
validate11.errors = [{instancePath:instancePath+"/provenance/trustedRoots",schemaPath:"#/properties/provenance/properties/trustedRoots/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid48 = true;
const len16 = data107.length;
for(let i18=0; i18<len16; i18++){
let data108 = data107[i18];
const _errs241 = errors;
if(errors === _errs241){
if(typeof data108 === "string"){
if(func3(data108) < 1){
validate11.errors = [{instancePath:instancePath+"/provenance/trustedRoots/" + i18,schemaPath:"#/properties/provenance/properties/trustedRoots/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate11.errors = [{instancePath:instancePath+"/provenance/trustedRoots/" + i18,schemaPath:"#/properties/provenance/properties/trustedRoots/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid48 = _errs241 === errors;
if(!valid48){
break;
}
}
if(valid48){
let i19 = data107.length;
let j2;
if(i19 > 1){
const indices0 = {};
for(;i19--;){
let item0 = data107[i19];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j2 = indices0[item0];
validate11.errors = [{instancePath:instancePath+"/provenance/trustedRoots",schemaPath:"#/properties/provenance/properties/trustedRoots/uniqueItems",keyword:"uniqueItems",params:{i: i19, j: j2}}];
return false;
break;
}
indices0[item0] = i19;
}
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/provenance/trustedRoots",schemaPath:"#/properties/provenance/properties/trustedRoots/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/provenance",schemaPath:"#/properties/provenance/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs236 === errors;
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
validate11.errors = vErrors;
return errors === 0;
}

export const isDeploy = validate12;
const schema13 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:mcp-gitops:policy:deploy:v1","title":"mcp-gitops deploy policy","description":"policies/deploy.yaml: where a revision goes live, and how many revisions stay there","type":["object","null"],"additionalProperties":false,"properties":{"targets":{"type":["array","null"],"description":"a list of targets, each with a name and either a directory or a ref","items":{"type":"object","additionalProperties":false,"required":["name"],"oneOf":[{"required":["directory"]},{"required":["ref"]}],"description":"a target: `name`, and either `directory` or `ref`","properties":{"name":{"type":"string","pattern":"^[a-z0-9][a-z0-9_-]{0,62}$","description":"a short name of a-z, 0-9, _ and -, such as `live`"},"directory":{"type":"string","pattern":"^[^\\u0000-\\u001f]+$","description":"the folder that holds the live revision, absolute or relative to the repository"},"ref":{"type":"string","pattern":"^(?!refs/|mcp-gitops(/|$)|mcp-ledger$|mcp-status$)(?!.*(\\.\\.|//|/\\.|\\.lock(/|$)|[/.]$))[A-Za-z0-9_][A-Za-z0-9._/-]*$","description":"the name of a branch that this tool may move, such as `mcp-live`"},"keep":{"type":"integer","minimum":1,"maximum":1000,"description":"how many revisions stay at least: a whole number from 1 to 1000"},"olderThan":{"type":["string","integer"],"pattern":"^[0-9]{1,6}(\\.[0-9]{1,3})? ?(seconds?|minutes?|hours?|days?|weeks?)$|^0$","minimum":0,"maximum":0,"description":"how old a revision must be before it may go, such as `7 days` or `0`"}}}}}};
const pattern32 = new RegExp("^[a-z0-9][a-z0-9_-]{0,62}$", "u");
const pattern33 = new RegExp("^[^\\u0000-\\u001f]+$", "u");
const pattern34 = new RegExp("^(?!refs/|mcp-gitops(/|$)|mcp-ledger$|mcp-status$)(?!.*(\\.\\.|//|/\\.|\\.lock(/|$)|[/.]$))[A-Za-z0-9_][A-Za-z0-9._/-]*$", "u");

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
if(!pattern32.test(data2)){
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
if(!pattern33.test(data3)){
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
if(!pattern34.test(data4)){
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
const pattern36 = new RegExp("^[0-9a-f]{32}$", "u");
const pattern37 = new RegExp("\\S", "u");
const pattern39 = new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", "u");

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
if(!pattern36.test(data2)){
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
if(!pattern37.test(data3)){
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
if(!pattern37.test(data4)){
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
if(!pattern39.test(data5)){
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
const pattern40 = new RegExp("^[A-Za-z][A-Za-z0-9_-]{0,59}$", "u");
const pattern41 = new RegExp("(^|/)\\.git(/|$)", "u");
const pattern42 = new RegExp("^(?!/)(?!(?:.*/)?\\.{0,2}(?:/|$))[^\\\\\\u0000-\\u001f]+$", "u");
const pattern45 = new RegExp("^/", "u");
const pattern46 = new RegExp("^[A-Za-z0-9-]+$", "u");
const pattern47 = new RegExp("^[\\u0020-\\u007e]*$", "u");
const pattern51 = new RegExp("^\\$", "u");

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
if(!pattern40.test(key1)){
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
if(!pattern41.test(key4)){
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
if(!pattern42.test(key4)){
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
if(!pattern41.test(key7)){
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
if(!pattern42.test(key7)){
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
if(!pattern45.test(key9)){
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
if(!pattern46.test(key12)){
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
if(!pattern47.test(data13)){
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
if(!pattern12.test(key14)){
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
if(!pattern37.test(data21)){
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
if(!pattern40.test(data25)){
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
if(!pattern51.test(data38)){
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
if(!pattern40.test(key21)){
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
if(!pattern51.test(data47)){
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

