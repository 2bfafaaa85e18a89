// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "pages/formulier.h"
#include "web/onderbroken.h"

namespace maatlat::web {

/// What goes along, unseen, through the steps of logging in and of setting up a code: where
/// somebody wanted to be, and a form that was not carried out (a Onderbroken, encoded).
inline std::vector<Verborgen> meegenomen(const std::string& naarPad, const std::string& bewaard) {
    std::vector<Verborgen> uit;
    if (!naarPad.empty()) uit.push_back({"naar", naarPad});
    if (!bewaard.empty()) uit.push_back({std::string(kOnderbrokenveld), bewaard});
    return uit;
}

}  // namespace maatlat::web
