//! Syntax trees of the code that every operation repeats. Tokens of it would be parsed into the same trees.

use crate::format::blank;
use crate::names::ident;
use proc_macro2::{Ident, Span};
use syn::punctuated::Punctuated;
use syn::{
    AngleBracketedGenericArguments, Attribute, Block, Expr, ExprArray, ExprCall, ExprLit, ExprMethodCall,
    ExprPath, ExprReference, ExprStruct, FieldValue, FnArg, GenericArgument, GenericParam, Generics,
    ImplItem, ImplItemConst, ImplItemFn, Lit, LitStr, Member, Pat, PatIdent, PatType, Path, PathArguments,
    PathSegment, QSelf, Receiver, ReceiverKind, ReturnType, Safety, Signature, Stmt, TraitBound, Type,
    TypeImplTrait, TypeParamBound, TypePath, Visibility,
};

/// A method or associated function of one expression. One without docs is that of a trait, which is as public as the trait.
pub(super) struct Function {
    pub(super) docs: Option<Attribute>,
    pub(super) deprecated: Option<Attribute>,
    pub(super) name: Ident,
    pub(super) generics: Vec<Ident>,
    pub(super) inputs: Vec<FnArg>,
    pub(super) output: Type,
    pub(super) body: Expr,
}

impl From<Function> for ImplItem {
    fn from(function: Function) -> Self {
        let Function { docs, deprecated, name, generics, inputs, output, body } = function;
        let visibility = match docs {
            Some(_) => Visibility::Public(Default::default()),
            None => Visibility::Inherited,
        };
        let attributes = [Some(blank()), docs, deprecated].into_iter().flatten().collect();
        let signature = Signature {
            constness: None,
            asyncness: None,
            safety: Safety::Default,
            abi: None,
            fn_token: Default::default(),
            ident: name,
            generics: parameters(generics),
            paren_token: Default::default(),
            inputs: inputs.into_iter().collect(),
            variadic: None,
            output: ReturnType::Type(Default::default(), Box::new(output)),
        };
        Self::Fn(ImplItemFn {
            attrs: attributes,
            vis: visibility,
            modifiers: Default::default(),
            sig: signature,
            block: Block { brace_token: Default::default(), stmts: vec![Stmt::Expr(body, None)] },
        })
    }
}

/// Returns the generic parameters of these names.
fn parameters(names: Vec<Ident>) -> Generics {
    if names.is_empty() {
        return Generics::default();
    }
    Generics {
        lt_token: Some(Default::default()),
        params: names.into_iter().map(|name| GenericParam::Type(name.into())).collect(),
        gt_token: Some(Default::default()),
        where_clause: None,
    }
}

/// Returns the argument `self` or `&self`.
pub(super) fn receiver(kind: ReceiverKind) -> FnArg {
    FnArg::Receiver(Receiver { attrs: Vec::new(), mutability: None, self_token: Default::default(), kind })
}

/// Returns the argument `name: kind`.
pub(super) fn argument(name: Ident, kind: Type) -> FnArg {
    let name = PatIdent { attrs: Vec::new(), by_ref: None, mutability: None, ident: name, subpat: None };
    FnArg::Typed(PatType {
        attrs: Vec::new(),
        pat: Box::new(Pat::Ident(name)),
        colon_token: Default::default(),
        ty: Box::new(kind),
    })
}

/// Returns the associated constant `const name: kind = value;`.
pub(super) fn constant(name: &str, kind: Type, value: Expr) -> ImplItem {
    ImplItem::Const(ImplItemConst {
        attrs: Vec::new(),
        vis: Visibility::Inherited,
        modifiers: Default::default(),
        const_token: Default::default(),
        ident: ident(name),
        generics: Generics::default(),
        colon_token: Default::default(),
        ty: kind,
        eq_token: Default::default(),
        expr: value,
        semi_token: Default::default(),
    })
}

/// Returns the path `names[0]::names[1]`.
pub(super) fn path<const N: usize>(names: [Ident; N]) -> Path {
    Path { leading_colon: None, segments: names.into_iter().map(PathSegment::from).collect() }
}

/// Returns the path `name<arguments>`.
pub(super) fn generic<const N: usize>(name: Ident, arguments: [Type; N]) -> Path {
    let arguments = AngleBracketedGenericArguments {
        colon2_token: None,
        lt_token: Default::default(),
        args: arguments.into_iter().map(GenericArgument::Type).collect(),
        gt_token: Default::default(),
    };
    PathSegment { ident: name, arguments: PathArguments::AngleBracketed(arguments) }.into()
}

/// Returns a type by its path.
pub(super) fn named(path: impl Into<Path>) -> Type {
    Type::Path(TypePath { attrs: Vec::new(), qself: None, path: path.into() })
}

/// Returns the type `impl bound`.
pub(super) fn implements(bound: Path) -> Type {
    let bound = TraitBound {
        paren_token: None,
        lifetimes: None,
        modifiers: Default::default(),
        maybe: None,
        path: bound,
    };
    let bounds = Punctuated::from_iter([TypeParamBound::Trait(bound)]);
    Type::ImplTrait(TypeImplTrait { attrs: Vec::new(), impl_token: Default::default(), bounds })
}

/// Returns the value of a path.
pub(super) fn value(path: impl Into<Path>) -> Expr {
    Expr::Path(ExprPath { attrs: Vec::new(), qself: None, path: path.into() })
}

/// Returns the value `<kind as trait>::name` of the path `trait::name`.
pub(super) fn associated(kind: Type, path: Path) -> Expr {
    let qself = QSelf {
        lt_token: Default::default(),
        ty: Box::new(kind),
        position: path.segments.len().saturating_sub(1),
        as_token: Some(Default::default()),
        gt_token: Default::default(),
    };
    Expr::Path(ExprPath { attrs: Vec::new(), qself: Some(qself), path })
}

/// Returns a string literal.
pub(super) fn string(text: &str) -> Expr {
    literal(Lit::Str(LitStr::new(text, Span::call_site())))
}

/// Returns an integer literal without a suffix.
pub(super) fn number(number: u64) -> Expr {
    literal(Lit::new(proc_macro2::Literal::u64_unsuffixed(number)))
}

fn literal(lit: Lit) -> Expr {
    Expr::Lit(ExprLit { attrs: Vec::new(), lit })
}

/// Returns the call `function(arguments)`.
pub(super) fn call(function: Path, arguments: impl IntoIterator<Item = Expr>) -> Expr {
    Expr::Call(ExprCall {
        attrs: Vec::new(),
        func: Box::new(value(function)),
        paren_token: Default::default(),
        args: arguments.into_iter().collect(),
    })
}

/// Returns the call `receiver.name(arguments)`.
pub(super) fn method(receiver: Expr, name: &str, arguments: impl IntoIterator<Item = Expr>) -> Expr {
    Expr::MethodCall(ExprMethodCall {
        attrs: Vec::new(),
        receiver: Box::new(receiver),
        dot_token: Default::default(),
        method: ident(name),
        turbofish: None,
        paren_token: Default::default(),
        args: arguments.into_iter().collect(),
    })
}

/// Returns the reference `&value`.
pub(super) fn reference(value: Expr) -> Expr {
    Expr::Reference(ExprReference {
        attrs: Vec::new(),
        and_token: Default::default(),
        mutability: None,
        expr: Box::new(value),
    })
}

/// Returns the slice `&[items]`.
pub(super) fn slice(items: impl IntoIterator<Item = Expr>) -> Expr {
    reference(Expr::Array(ExprArray {
        attrs: Vec::new(),
        bracket_token: Default::default(),
        elems: items.into_iter().collect(),
    }))
}

/// Returns the slice of these strings.
pub(super) fn strings<'a>(texts: impl IntoIterator<Item = &'a String>) -> Expr {
    slice(texts.into_iter().map(|text| string(text)))
}

/// Returns `Some(value)` or `None`.
pub(super) fn option(given: Option<Expr>) -> Expr {
    match given {
        Some(given) => call(ident("Some").into(), [given]),
        None => value(ident("None")),
    }
}

/// Returns the value `name { fields }` of a struct.
pub(super) fn record<const N: usize>(name: &str, fields: [(&str, Expr); N]) -> Expr {
    let field = |(name, value): (&str, Expr)| FieldValue {
        attrs: Vec::new(),
        member: Member::Named(ident(name)),
        colon_token: Some(Default::default()),
        expr: value,
    };
    Expr::Struct(ExprStruct {
        attrs: Vec::new(),
        qself: None,
        path: ident(name).into(),
        brace_token: Default::default(),
        fields: fields.into_iter().map(field).collect(),
        dot2_token: None,
        rest: None,
    })
}
