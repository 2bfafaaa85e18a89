// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

namespace maatlat {

/// Whether a private key can be read from this PEM text, without a password.
bool isPrivesleutel(const std::string& pem);

}  // namespace maatlat
