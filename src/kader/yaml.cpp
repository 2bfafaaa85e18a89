// SPDX-License-Identifier: EUPL-1.2
#include "kader/yaml.h"

#include <yaml.h>

#include <array>

#include "taal/tekst.h"

namespace maatlat {

namespace {

const yaml_node_t& knoop(void* document, int nummer) {
    return *yaml_document_get_node(static_cast<yaml_document_t*>(document), nummer);
}

/// What libyaml says, in words for the person who wrote the file.
std::string inHetNederlands(const std::string& probleem) {
    struct Vertaling {
        std::string_view deel;
        std::string_view tekst;
    };
    constexpr std::array<Vertaling, 9> vertalingen{{
        {"mapping values are not allowed",
         "Hier staat een dubbele punt die niet kan. Zet de tekst tussen aanhalingstekens, of "
         "controleer het inspringen."},
        {"could not find expected ':'", "Hier ontbreekt een dubbele punt na de naam van het veld."},
        {"did not find expected key",
         "Hier past de regel niet bij de vorige. Controleer het inspringen en de "
         "aanhalingstekens."},
        {"cannot start any token",
         "Hier staat een teken dat niet kan. Spring in met spaties, niet met tabs."},
        {"unexpected end of stream",
         "De tekst met aanhalingsteken die hier begint, wordt niet afgesloten."},
        {"undefined alias",
         "Verwijzingen met * zijn niet toegestaan. Zet de tekst tussen aanhalingstekens of schrijf "
         "hem uit."},
        {"did not find expected ',' or", "De lijst die hier staat, wordt niet goed afgesloten."},
        {"control characters", "Hier staat een stuurteken. Verwijder het."},
        {"nesting", "Dit bestand is te diep genest."},
    }};
    for (const Vertaling& een : vertalingen)
        if (probleem.find(een.deel) != std::string::npos) return std::string(een.tekst);
    return "De opmaak van het bestand (YAML) klopt hier niet. Controleer het inspringen, de "
           "dubbele punten en de aanhalingstekens.";
}

void controleerTekens(std::string_view inhoud, const std::string& bestand) {
    const auto fout = eersteOngeldigeByte(inhoud);
    if (!fout) return;
    int regel = 1, kolom = 1;
    for (std::size_t i = 0; i < *fout; ++i) {
        const auto byte = static_cast<unsigned char>(inhoud[i]);
        if (byte == '\n') {
            ++regel;
            kolom = 1;
        } else if ((byte & 0xC0) != 0x80) {
            ++kolom;
        }
    }
    throw Invoerfout({{bestand, regel, kolom,
                       "Hier staat een teken dat geen geldige UTF-8 is. Sla het bestand op als "
                       "UTF-8."}});
}

}  // namespace

bool Knoop::isTekst() const {
    return knoop(document_, nummer_).type == YAML_SCALAR_NODE;
}
bool Knoop::isLijst() const {
    return knoop(document_, nummer_).type == YAML_SEQUENCE_NODE;
}
bool Knoop::isTabel() const {
    return knoop(document_, nummer_).type == YAML_MAPPING_NODE;
}

std::string_view Knoop::tekst() const {
    if (!isTekst()) return {};
    const auto& scalar = knoop(document_, nummer_).data.scalar;
    return {reinterpret_cast<const char*>(scalar.value), scalar.length};
}

std::vector<Knoop> Knoop::delen() const {
    std::vector<Knoop> uit;
    if (!isLijst()) return uit;
    const auto& items = knoop(document_, nummer_).data.sequence.items;
    for (const yaml_node_item_t* een = items.start; een != items.top; ++een)
        uit.push_back(Knoop(document_, *een));
    return uit;
}

std::vector<std::pair<Knoop, Knoop>> Knoop::paren() const {
    std::vector<std::pair<Knoop, Knoop>> uit;
    if (!isTabel()) return uit;
    const auto& paren = knoop(document_, nummer_).data.mapping.pairs;
    for (const yaml_node_pair_t* een = paren.start; een != paren.top; ++een)
        uit.emplace_back(Knoop(document_, een->key), Knoop(document_, een->value));
    return uit;
}

int Knoop::regel() const {
    return static_cast<int>(knoop(document_, nummer_).start_mark.line) + 1;
}
int Knoop::kolom() const {
    return static_cast<int>(knoop(document_, nummer_).start_mark.column) + 1;
}

struct YamlDocument::Binnen {
    yaml_parser_t lezer{};
    yaml_document_t document{};
    bool geladen = false;

    Binnen() { yaml_parser_initialize(&lezer); }
    Binnen(const Binnen&) = delete;
    Binnen& operator=(const Binnen&) = delete;
    ~Binnen() {
        if (geladen) yaml_document_delete(&document);
        yaml_parser_delete(&lezer);
    }

    void laad(const std::string& bestand) {
        geladen = yaml_parser_load(&lezer, &document) != 0;
        if (!geladen) werpProbleem(bestand);
    }

    /// What follows the document must be the end: a second document would go unread.
    void controleerEinde(const std::string& bestand) {
        yaml_event_t gebeurtenis;
        if (!yaml_parser_parse(&lezer, &gebeurtenis)) werpProbleem(bestand);
        const bool einde = gebeurtenis.type == YAML_STREAM_END_EVENT;
        const int regel = static_cast<int>(gebeurtenis.start_mark.line) + 1;
        yaml_event_delete(&gebeurtenis);
        if (!einde)
            throw Invoerfout(
                {{bestand, regel, 0,
                  "Hier begint een tweede document (---). Zet dat in een eigen bestand."}});
    }

    [[noreturn]] void werpProbleem(const std::string& bestand) const {
        const std::string probleem = lezer.problem ? lezer.problem : "";
        // An unclosed quote is noticed at the end of the file; where it opened is of more use.
        const bool bijBegin = probleem.find("unexpected end of stream") != std::string::npos;
        const yaml_mark_t& plek = bijBegin ? lezer.context_mark : lezer.problem_mark;
        throw Invoerfout({{bestand, static_cast<int>(plek.line) + 1,
                           static_cast<int>(plek.column) + 1, inHetNederlands(probleem)}});
    }

    /// A node that is used in two places is an alias; a tag other than YAML's own changes what a
    /// value means. Neither is wanted here.
    void controleerKnopen(const std::string& bestand) {
        Meldingen meldingen(bestand);
        const auto aantal = static_cast<std::size_t>(document.nodes.top - document.nodes.start);
        std::vector<int> gebruikt(aantal + 1, 0);
        gebruikt[1] = 1;  // the root
        const auto gebruik = [&](int nummer) {
            if (++gebruikt[static_cast<std::size_t>(nummer)] == 2) {
                const Knoop dubbel(&document, nummer);
                meldingen.bij(dubbel.regel(), dubbel.kolom(),
                              "Deze waarde wordt elders hergebruikt met een verwijzing (& en *). "
                              "Dat is niet toegestaan. Schrijf de waarde op elke plaats uit.");
            }
        };
        for (const yaml_node_t* een = document.nodes.start; een != document.nodes.top; ++een) {
            constexpr std::string_view eigen = "tag:yaml.org,2002:";
            const std::string_view tag(een->tag ? reinterpret_cast<const char*>(een->tag) : "");
            const bool gewoon = tag == std::string(eigen) + "str" ||
                                tag == std::string(eigen) + "seq" ||
                                tag == std::string(eigen) + "map";
            if (!gewoon)
                meldingen.bij(static_cast<int>(een->start_mark.line) + 1,
                              static_cast<int>(een->start_mark.column) + 1,
                              "Een type-aanduiding (!) is niet toegestaan. Verwijder die.");
            if (een->type == YAML_SEQUENCE_NODE)
                for (auto item = een->data.sequence.items.start;
                     item != een->data.sequence.items.top; ++item)
                    gebruik(*item);
            if (een->type == YAML_MAPPING_NODE)
                for (auto paar = een->data.mapping.pairs.start; paar != een->data.mapping.pairs.top;
                     ++paar) {
                    gebruik(paar->key);
                    gebruik(paar->value);
                }
        }
        meldingen.werpAlsNodig();
    }
};

YamlDocument::YamlDocument(std::string_view inhoud, const std::string& bestand)
    : binnen_(std::make_shared<Binnen>()) {
    controleerTekens(inhoud, bestand);
    yaml_parser_set_encoding(&binnen_->lezer, YAML_UTF8_ENCODING);
    yaml_parser_set_input_string(
        &binnen_->lezer, reinterpret_cast<const unsigned char*>(inhoud.data()), inhoud.size());
    binnen_->laad(bestand);
    if (!yaml_document_get_root_node(&binnen_->document))
        throw Invoerfout({{bestand, 0, 0, "Dit bestand is leeg."}});
    binnen_->controleerKnopen(bestand);
    binnen_->controleerEinde(bestand);
}

Knoop YamlDocument::wortel() const {
    return Knoop(&binnen_->document, 1);
}

}  // namespace maatlat
