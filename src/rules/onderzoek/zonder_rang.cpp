// SPDX-License-Identifier: EUPL-1.2
#include "rules/onderzoek/zonder_rang.h"

namespace maatlat {

std::string waaromZonderRang(const Ranglijst& ranglijst, std::size_t plaats) {
    if (plaats < ranglijst.metRang()) return {};
    const std::optional<Plaatsbereik> bereik = ranglijst.mogelijkeRang(plaats);
    if (!bereik) return "geen plaats, want geen enkele verwachting is van toepassing";
    const std::string beste = std::to_string(bereik->beste);
    return (bereik->beste == bereik->slechtste
                ? "alleen plaats " + beste
                : "plaats " + beste +
                      (bereik->slechtste == bereik->beste + 1 ? " of " : " tot en met ") +
                      std::to_string(bereik->slechtste)) +
           " nog mogelijk" +
           (bereik->ofGeen ? ", of geen plaats als niets van toepassing blijkt" : "");
}

std::vector<std::string> zonderRang(const Beoordeling& beoordeling) {
    const Ranglijst& ranglijst = beoordeling.ranglijst();
    std::vector<std::string> uit;
    for (std::size_t plaats = ranglijst.metRang(); plaats < ranglijst.size(); ++plaats)
        uit.push_back(beoordeling.toets(plaats).organisatie + ": " +
                      waaromZonderRang(ranglijst, plaats) + ".");
    return uit;
}

}  // namespace maatlat
