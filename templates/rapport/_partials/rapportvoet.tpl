{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}<footer class="voet">
<p>{{HERKOMST}}</p>
</footer>
