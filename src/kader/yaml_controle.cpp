// SPDX-License-Identifier: EUPL-1.2
#include "kader/yaml_controle.h"

#include <yaml.h>

#include <array>
#include <vector>

#include "kader/meldingen.h"
#include "taal/tekst.h"

namespace maatlat {

namespace {

/// What libyaml says, in words for the person who wrote the file.
std::string inHetNederlands(const std::string& probleem) {
    struct Vertaling {
        std::string_view deel;
        std::string_view tekst;
    };
    constexpr std::array<Vertaling, 7> vertalingen{{
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
        {"did not find expected ',' or",
         "Wat hier met [ of { begint, wordt niet goed afgesloten. Controleer de komma's en de "
         "haken."},
        {"control characters", "Hier staat een stuurteken. Verwijder het."},
    }};
    for (const Vertaling& een : vertalingen)
        if (probleem.find(een.deel) != std::string::npos) return std::string(een.tekst);
    return "De opmaak van het bestand (YAML) klopt hier niet. Controleer het inspringen, de "
           "dubbele punten en de aanhalingstekens.";
}

/// Goes through a text event by event, without building anything.
class Controle {
  public:
    Controle(std::string_view inhoud, const std::string& bestand)
        : inhoud_(inhoud), meldingen_(bestand) {
        yaml_parser_initialize(&lezer_);
        yaml_parser_set_encoding(&lezer_, YAML_UTF8_ENCODING);
        yaml_parser_set_input_string(&lezer_, reinterpret_cast<const unsigned char*>(inhoud.data()),
                                     inhoud.size());
    }
    Controle(const Controle&) = delete;
    Controle& operator=(const Controle&) = delete;
    ~Controle() { yaml_parser_delete(&lezer_); }

    void controleer() {
        if (const auto fout = eersteOngeldigeByte(inhoud_))
            meldBijByte(*fout,
                        "Hier staat een teken dat geen geldige UTF-8 is. Sla het bestand op als "
                        "UTF-8.");
        else
            while (volgende()) {
            }
        meldingen_.werpAlsNodig();
    }

  private:
    /// One event; false when there is nothing more to look at.
    bool volgende() {
        yaml_event_t gebeurtenis;
        if (!yaml_parser_parse(&lezer_, &gebeurtenis)) {
            meldProbleem();
            return false;
        }
        const bool verder = bekijk(gebeurtenis);
        yaml_event_delete(&gebeurtenis);
        return verder;
    }

    bool bekijk(const yaml_event_t& gebeurtenis) {
        const yaml_mark_t& plek = gebeurtenis.start_mark;
        const auto& data = gebeurtenis.data;
        switch (gebeurtenis.type) {
            case YAML_STREAM_END_EVENT:
                if (documenten_ == 0) meldingen_.bij(0, 0, "Dit bestand is leeg.");
                return false;
            case YAML_DOCUMENT_START_EVENT:
                if (++documenten_ == 1) return true;
                meldingen_.bij(
                    static_cast<int>(plek.line) + 1, 0,
                    "Hier begint een tweede document (---). Zet dat in een eigen bestand.");
                return false;
            case YAML_ALIAS_EVENT:
                telDeel(plek);
                meld(plek,
                     "Een verwijzing met * is niet toegestaan. Schrijf de waarde hier uit, of zet "
                     "de tekst tussen aanhalingstekens.");
                return true;
            case YAML_SCALAR_EVENT:
                telDeel(plek);
                weigerExtra(plek, data.scalar.anchor, data.scalar.tag);
                return true;
            case YAML_SEQUENCE_START_EVENT:
                weigerExtra(plek, data.sequence_start.anchor, data.sequence_start.tag);
                return daalAf(plek, kMeesteDelen);
            case YAML_MAPPING_START_EVENT:
                weigerExtra(plek, data.mapping_start.anchor, data.mapping_start.tag);
                return daalAf(plek, 2 * kMeesteDelen);  // a field is two events
            case YAML_SEQUENCE_END_EVENT:
            case YAML_MAPPING_END_EVENT:
                ruimte_.pop_back();
                return true;
            default:
                return true;
        }
    }

    void weigerExtra(const yaml_mark_t& plek, const yaml_char_t* anker, const yaml_char_t* tag) {
        if (anker)
            meld(plek,
                 "Een verwijspunt met & is niet toegestaan. Verwijder het, en schrijf de waarde op "
                 "elke plaats uit.");
        if (tag) meld(plek, "Een type-aanduiding met ! is niet toegestaan. Verwijder die.");
    }

    void telDeel(const yaml_mark_t& plek) {
        if (!ruimte_.empty() && ruimte_.back()-- == 0)
            meld(plek, "Deze lijst of tabel heeft meer dan " + std::to_string(kMeesteDelen) +
                           " delen. Verdeel haar, of controleer of dit het juiste bestand is.");
    }

    bool daalAf(const yaml_mark_t& plek, int delen) {
        telDeel(plek);
        ruimte_.push_back(delen);
        if (static_cast<int>(ruimte_.size()) <= kDiepsteYaml) return true;
        meld(plek, "Dit bestand is te diep genest: meer dan " + std::to_string(kDiepsteYaml) +
                       " lagen in elkaar.");
        return false;
    }

    void meldProbleem() {
        const std::string probleem = lezer_.problem ? lezer_.problem : "";
        const std::string tekst = inHetNederlands(probleem);
        // A byte that libyaml does not take has no mark, only an offset.
        if (lezer_.error == YAML_READER_ERROR) return meldBijByte(lezer_.problem_offset, tekst);
        // What is not closed is noticed much later; where it opened is of more use.
        const bool bijBegin = probleem.find("unexpected end of stream") != std::string::npos ||
                              probleem.find("did not find expected ',' or") != std::string::npos;
        meld(bijBegin ? lezer_.context_mark : lezer_.problem_mark, tekst);
    }

    void meldBijByte(std::size_t plaats, const std::string& tekst) {
        int regel = 1, kolom = 1;
        for (const char teken : inhoud_.substr(0, plaats)) {
            if (teken == '\n') {
                ++regel;
                kolom = 1;
            } else if ((static_cast<unsigned char>(teken) & 0xC0) != 0x80) {
                ++kolom;
            }
        }
        meldingen_.bij(regel, kolom, tekst);
    }

    void meld(const yaml_mark_t& plek, std::string tekst) {
        meldingen_.bij(static_cast<int>(plek.line) + 1, static_cast<int>(plek.column) + 1,
                       std::move(tekst));
    }

    std::string_view inhoud_;
    Meldingen meldingen_;
    yaml_parser_t lezer_{};
    int documenten_ = 0;
    std::vector<int> ruimte_;  // how many parts each open list or table may still have
};

}  // namespace

void controleerYaml(std::string_view inhoud, const std::string& bestand) {
    Controle(inhoud, bestand).controleer();
}

}  // namespace maatlat
