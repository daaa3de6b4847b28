// SPDX-License-Identifier: GPL-3.0-or-later
// The same made-up histories on real data files and on the reference model: what each PC shows, what differs there, what each
// audience sees and what waits is the same.
#include "stage.h"
#include "testing/testing.h"

#include <QJsonDocument>

TEST_CASE("Random histories of several centres end on real data files as they do in the reference model")
{
    for (int seed = 1; seed <= 12; ++seed) {
        const stage::Script script = stage::script(seed, 60, 3, 2);
        stage::Stage stage(script.history);
        stage.runAll(script.history);
        for (std::size_t i = 0; i < stage.pcs.size(); ++i) {
            INFO("seed " << seed << ", PC " << i);
            CHECK(QJsonDocument(stage.outcome(i)).toJson() == QJsonDocument(script.expected[static_cast<qsizetype>(i)].toObject()).toJson());
        }
    }
}
