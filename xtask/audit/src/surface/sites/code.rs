//! The code that uses an item.

use super::super::rust::{Item, Kind, signature};
use super::types::{concrete, named};
use codegen::names::ident;

/// A public API, to look up what belongs together.
pub(super) struct Api<'a> {
    items: &'a [Item<'a>],
}

impl<'a> Api<'a> {
    pub(super) fn new(items: &'a [Item<'a>]) -> Self {
        Self { items }
    }

    /// The code that uses an item, or none where its name cannot be written.
    pub(super) fn site(&self, item: &Item<'_>) -> Option<String> {
        let own = self.own(item.parent());
        let name = || ident(item.path.rsplit("::").next().unwrap_or_default().trim_start_matches("r#"));
        let path = || format!("<{own}>::{}", name());
        Some(match item.kind {
            Kind::Module | Kind::Use | Kind::Macro | Kind::Trait => format!("use {} as _;", item.path),
            Kind::Struct | Kind::Enum => self.declared(item),
            Kind::Type => return alias(item, &own),
            Kind::Const => {
                let (_, of) = item.declared.split_once(": ")?;
                let path = if self.is_type(item.parent()) { path() } else { item.path.clone() };
                format!("const _: {} = {path};", named(of, &own))
            }
            Kind::Function => function(item, &own, &path()),
            Kind::Field => {
                let (_, of) = item.declared.split_once(": ")?;
                format!("const _: fn(&{own}) -> &{} = |it| &it.{};", named(of, &own), name())
            }
            Kind::Variant => variant(item),
            Kind::Impl | Kind::AutoTrait => return implemented(item),
        })
    }

    fn find(&self, path: &str) -> Option<&Item<'a>> {
        let is_type = |item: &&Item<'_>| matches!(item.kind, Kind::Struct | Kind::Enum | Kind::Trait);
        self.items.iter().filter(is_type).find(|item| item.path == path)
    }

    fn is_type(&self, path: &str) -> bool {
        path.ends_with('>') || self.find(path).is_some()
    }

    /// A type with all that it needs, from its path: `Page` is one of `Page<i64>`, and a trait one of who implements it.
    fn own(&self, path: &str) -> String {
        match self.find(path) {
            Some(item) if item.kind == Kind::Trait && path.ends_with("::Clock") => "Wall".to_owned(),
            Some(item) if item.kind == Kind::Trait => named("O", ""),
            Some(item) => {
                named(&format!("{path}{}", item.signature().split('(').next().unwrap_or_default()), "")
            }
            None => named(path, ""),
        }
    }

    fn declared(&self, item: &Item<'_>) -> String {
        let own = self.own(&item.path);
        // What has a line of its own has a site of its own, or none because it does not hold.
        let is_told = |name: &str| {
            let mut told =
                self.items.iter().filter(|other| other.kind == Kind::AutoTrait && other.path.ends_with(name));
            told.any(|other| named(other.path.split(" as ").next().unwrap_or_default(), "") == own)
        };
        let traits = [
            ("marker::Send", "Send"),
            ("marker::Sync", "Sync"),
            ("marker::Unpin", "Unpin"),
            ("::UnwindSafe", "std::panic::UnwindSafe"),
            ("::RefUnwindSafe", "std::panic::RefUnwindSafe"),
        ];
        let kept: Vec<_> =
            traits.into_iter().filter(|(shown, _)| !is_told(shown)).map(|(_, name)| name).collect();
        let site = if kept.is_empty() {
            format!("is!({own}: Sized);")
        } else {
            format!("is!({own}: {});", kept.join(" + "))
        };
        if item.kind == Kind::Struct || item.non_exhaustive {
            return site;
        }
        let variants =
            self.items.iter().filter(|other| other.kind == Kind::Variant && other.parent() == item.path);
        let arms: Vec<_> = variants.map(|variant| format!("{} {{ .. }} => {{}}", variant.path)).collect();
        format!("{site}\nconst _: fn({own}) = |it| match it {{ {} }};", arms.join(" "))
    }
}

/// A type that has another name, and what comes back from a call.
fn alias(item: &Item<'_>, own: &str) -> Option<String> {
    let (_, of) = item.declared.split_once(" = ")?;
    let of = |detached: &str| of.replace("<C,", &format!("<{detached},"));
    let name = item.path.rsplit("::").next()?;
    let is_operation = own.contains("::op::") && !own.contains('<');
    let shown = match name {
        "Output" if is_operation => format!("<{own} as vh3_bigchange::Operation>::Output"),
        "Item" if is_operation => format!("<{own} as vh3_bigchange::Paged>::Item"),
        "Output" | "Item" | "Err" | "Error" | "Target" | "IntoFuture" => return None,
        _ => item.path.clone(),
    };
    Some(format!("const _: fn({shown}) -> {} = |it| it;", named(&of("vh3_bigchange::Detached"), own)))
}

fn function(item: &Item<'_>, own: &str, path: &str) -> String {
    let (arguments, result) = signature::of(item.signature());
    let arguments: Vec<_> = arguments
        .iter()
        .map(|argument| match *argument {
            "self" => own.to_owned(),
            "&self" => format!("&{own}"),
            "&mut self" => format!("&mut {own}"),
            other => concrete(&named(other, own)),
        })
        .collect();
    let result = result.map_or_else(|| "()".to_owned(), |result| named(result, own));
    let list = arguments.join(", ");
    if !item.declared.contains("async fn ") {
        return format!("const _: fn({list}) -> {result} = {path};");
    }
    let names: Vec<_> = (0..arguments.len()).map(|at| format!("it{at}")).collect();
    let names = names.join(", ");
    format!(
        "const _: fn({list}) = |{names}| {{\n    fn gives<T>(_: impl Future<Output = T> + Send) {{}}\n    gives::<{result}>({path}({names}));\n}};"
    )
}

fn variant(item: &Item<'_>) -> String {
    let (path, own) = (&item.path, item.parent());
    let site = format!("const _: fn(&{own}) -> bool = |it| matches!(it, {path} {{ .. }});");
    let made = match item.signature().strip_prefix('(').and_then(|of| of.strip_suffix(')')) {
        Some(of) => format!("const _: fn({}) -> {own} = {path};", named(of, own)),
        None if item.signature().is_empty() => format!("const _: fn() -> {own} = || {path};"),
        None => return site,
    };
    format!("{site}\n{made}")
}

fn implemented(item: &Item<'_>) -> Option<String> {
    let (on, of) = item.path.split_once(" as ").filter(|_| !item.is_denied())?;
    // A type that keeps every automatic trait, unlike the client.
    let on = if item.kind == Kind::AutoTrait {
        on.replace("<C", "<vh3_bigchange::Detached")
    } else {
        on.to_owned()
    };
    let (on, of) = (named(&on, ""), named(of, "").replace("<&str>", "<&'static str>"));
    Some(format!("is!({on}: {of});"))
}
