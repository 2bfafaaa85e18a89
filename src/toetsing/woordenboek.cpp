// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/woordenboek.h"

#include <map>
#include <memory>
#include <mutex>
#include <vector>

#include "store/onderzoek/organisatie_store.h"
#include "toetsing/handelen.h"
#include "toetsing/privacy/tekstbewaking.h"

namespace maatlat {

namespace {

/// What was gathered before, by kader.
class Woordenboek {
  public:
    Woorden geef(const std::shared_ptr<const Privacykennis>& kennis, const Toetsingskader& kader,
                 const std::vector<Organisatie>& organisaties) {
        {
            const std::lock_guard<std::mutex> beurt(slot_);
            const auto plek = bladen_.find(kader.hash);
            if (plek != bladen_.end() && plek->second.organisaties == organisaties)
                return plek->second.woorden;
        }
        auto woorden =
            std::make_shared<const Bekend>(Bekend{kennis, bekendeWoorden(organisaties, kader)});
        const std::lock_guard<std::mutex> beurt(slot_);
        bladen_[kader.hash] = {organisaties, woorden};
        return woorden;
    }

  private:
    struct Blad {
        std::vector<Organisatie> organisaties;
        Woorden woorden;
    };
    std::mutex slot_;
    std::map<std::string, Blad> bladen_;
};

}  // namespace

Woorden bekendeWoordenBij(Werkplek& werkplek, std::int64_t toets) {
    return werkplek.database().lees([&](Sessie& sessie) -> Woorden {
        const auto kader = NamensProgramma::kader(werkplek, sessie, toets);
        if (!kader) return std::make_shared<const Bekend>(Bekend{werkplek.privacykennis(), {}});
        return werkplek.geheugen<Woordenboek>().geef(werkplek.privacykennis(), *kader,
                                                     organisatieStore::alle(sessie));
    });
}

Woorden bekendeWoordenVan(Werkplek& werkplek, const std::string& kaderHash) {
    return werkplek.database().lees([&](Sessie& sessie) {
        return werkplek.geheugen<Woordenboek>().geef(werkplek.privacykennis(),
                                                     *werkplek.kader(sessie, kaderHash),
                                                     organisatieStore::alle(sessie));
    });
}

}  // namespace maatlat
