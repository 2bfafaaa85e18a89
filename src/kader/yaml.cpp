// SPDX-License-Identifier: EUPL-1.2
#include "kader/yaml.h"

#include <yaml.h>

#include <new>

#include "kader/yaml_controle.h"

namespace maatlat {

namespace {

const yaml_node_t& knoop(void* document, int nummer) {
    return *yaml_document_get_node(static_cast<yaml_document_t*>(document), nummer);
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
};

YamlDocument::YamlDocument(std::string_view inhoud, const std::string& bestand)
    : binnen_(std::make_shared<Binnen>()) {
    constexpr std::string_view bom = "\xEF\xBB\xBF";  // libyaml takes it for text
    if (inhoud.starts_with(bom)) inhoud.remove_prefix(bom.size());
    controleerYaml(inhoud, bestand);
    yaml_parser_set_encoding(&binnen_->lezer, YAML_UTF8_ENCODING);
    yaml_parser_set_input_string(
        &binnen_->lezer, reinterpret_cast<const unsigned char*>(inhoud.data()), inhoud.size());
    binnen_->geladen = yaml_parser_load(&binnen_->lezer, &binnen_->document) != 0;
    if (!binnen_->geladen) throw std::bad_alloc();  // the text is sound: nothing else can be wrong
}

Knoop YamlDocument::wortel() const {
    return Knoop(&binnen_->document, 1);
}

}  // namespace maatlat
