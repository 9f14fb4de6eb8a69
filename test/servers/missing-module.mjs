// A package that forgot one of its dependencies.
import "a-module-that-nobody-published";
