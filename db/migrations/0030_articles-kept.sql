-- The indexes of titles and of imports stand on the articles of the past, too.
SELECT keep_past('articles');
