{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}</article>
</main>
<footer class="page-footer">
<p>Maatlat: toetsen van Veilig Thuis tegen het toetsingskader</p>
</footer>
</body>
</html>
