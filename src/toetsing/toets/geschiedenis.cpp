// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/toets/geschiedenis.h"

#include <algorithm>
#include <charconv>

#include "domain/fouten.h"
#include "store/bronnen/bevinding_store.h"
#include "store/bronnen/bron_store.h"
#include "store/spoor/geschiedenis_store.h"
#include "store/toets/veld_store.h"
#include "toetsing/handelen.h"
#include "toetsing/persoonsnaam.h"
#include "toetsing/recordnaam.h"
#include "toetsing/toets/velden.h"

namespace maatlat {

namespace {

enum class Recordsoort : unsigned char { veld, bevinding, bron };

struct Record {
    Recordsoort soort = Recordsoort::veld;
    Veldsleutel veld;     // of a field
    std::int64_t nr = 0;  // of a bevinding or bron
};

Record eisRecord(const Toetsingskader& kader, const std::string& soort, const std::string& code) {
    if (soort == "bevinding" || soort == "bron") {
        std::int64_t nr = 0;
        const char* einde = code.data() + code.size();
        const auto [tot, fout] = std::from_chars(code.data(), einde, nr);
        if (fout != std::errc() || tot != einde || std::to_string(nr) != code) throw Onvindbaar();
        return {soort == "bron" ? Recordsoort::bron : Recordsoort::bevinding, {}, nr};
    }
    const auto sleutel = leesVeldsleutel(soort + "/" + code, kader);
    if (!sleutel) throw Onvindbaar();
    return {Recordsoort::veld, *sleutel, 0};
}

Vastlegging inhoudVan(const Oudeversie& versie) {
    return Vastlegging::lees(versie.inhoud).value_or(Vastlegging());
}

void bewaarTerug(const ToetsTransactie& transactie, const Record& record,
                 const Bewaardevastlegging& oud, int versie) {
    switch (record.soort) {
        case Recordsoort::veld:
            wijzigVeld(transactie, record.veld, veldStore::lees(transactie, record.veld.tekst()),
                       oud.tekst("waarde"), versie);
            return;
        case Recordsoort::bevinding: {
            Bevinding bevinding = bevindingStore::bevindingUit(oud);
            bevinding.nr = record.nr;
            bevinding.versie = versie;
            bevindingStore::bewaar(transactie, bevinding, transactie.persoon().nr);
            return;
        }
        case Recordsoort::bron: {
            Bron bron = bronStore::bronUit(oud);
            bron.nr = record.nr;
            bron.versie = versie;
            bronStore::bewaar(transactie, bron, transactie.persoon().nr);
            return;
        }
    }
}

}  // namespace

Geschiedenis leesGeschiedenis(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets,
                              const std::string& soort, const std::string& code) {
    return inzien(werkplek, persoon, toets, Actie::toetsLezen, [&](const Toetsinzage& inzage) {
        Geschiedenis uit;
        uit.kop = inzage.kop();
        const auto& kader = inzage.kader();
        const Record record = eisRecord(*kader, soort, code);
        uit.sleutel = soort + "/" + code;
        uit.criterium = criteriumVan(*kader, uit.sleutel);
        uit.terugzetten = inzage.mag(Actie::toetsInvullen);
        const auto versies = geschiedenisStore::versies(inzage, uit.sleutel);
        if (versies.empty() && record.soort != Recordsoort::veld) throw Onvindbaar();
        for (std::size_t i = 0; i < versies.size(); ++i)
            uit.versies.push_back(
                {versies[i].versie, persoonsnaam(inzage, versies[i].auteur), versies[i].wanneer,
                 inhoudVan(versies[i]),
                 i + 1 < versies.size() ? inhoudVan(versies[i + 1]) : Vastlegging()});
        if (!versies.empty()) uit.versie = versies.front().versie;
        return uit;
    });
}

void zetTerug(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
              const std::string& soort, const std::string& code, int terugNaar, int versie) {
    handel(werkplek, handeling, toets, Actie::toetsInvullen, [&](const auto& transactie) {
        const Record record = eisRecord(*transactie.kader(), soort, code);
        const std::string sleutel = soort + "/" + code;
        const auto versies = geschiedenisStore::versies(transactie, sleutel);
        const auto oud = std::find_if(versies.begin(), versies.end(), [&](const Oudeversie& een) {
            return een.versie == terugNaar;
        });
        if (oud == versies.end()) throw Onvindbaar();
        bewaarTerug(transactie, record, Bewaardevastlegging(oud->inhoud), versie);
    });
}

}  // namespace maatlat
